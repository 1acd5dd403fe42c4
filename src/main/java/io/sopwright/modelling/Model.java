package io.sopwright.modelling;

import io.sopwright.change.Told;
import io.sopwright.control.Draft;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.NoSuch;
import io.sopwright.source.InvalidText;
import io.sopwright.wording.Message;
import io.sopwright.yaml.Node;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a draft does, as it is written: with its own changes made, and its placeholders not yet filled in.
 *
 * @param process all of it
 * @param placeholders what stands for them
 */
public record Model(Draft draft, Node.Mapping process, Placeholders placeholders) {

    /** The sections that can be edited entry by entry. */
    static final List<String> SECTIONS = List.of("phases", "tasks", "roles", "events", "gates", "kpis");

    /**
     * The process of a draft.
     *
     * @throws Conflict when its changes do not fit its template any more
     */
    static Model of(Draft draft) {
        try {
            return of(draft, draft.content().process().applyTo(draft.template().process()));
        } catch (InvalidText unfit) {
            throw new Conflict(Message.of("modelling.unfit", sentence(unfit)));
        }
    }

    static Model of(Draft draft, Node.Mapping process) {
        return new Model(draft, process, Placeholders.of(draft, process));
    }

    static String sentence(InvalidText refused) {
        return refused.findings().getFirst().sentence();
    }

    /** How often the draft had been changed when this was read. */
    public long read() {
        return draft.version().lockVersion();
    }

    /** Where its pages are, within the company. */
    public String path() {
        return "/documents/" + draft.document().id().text() + "/draft/process";
    }

    /** The entries of a section, in order; tasks of all phases. */
    public List<Content> entries(String section) {
        return stream(section).toList();
    }

    private Stream<Content> stream(String section) {
        return section.equals("tasks")
                ? stream("phases").flatMap(phase -> phase.entries("tasks").stream())
                : Content.of(process.child(section));
    }

    /**
     * An entry.
     *
     * @throws NoSuch when it is not there, or its section cannot be edited
     */
    public Content entry(String section, String key) {
        return SECTIONS.contains(section) ? find(section, key).orElseThrow(NoSuch::new) : none();
    }

    private static Content none() {
        throw new NoSuch();
    }

    Optional<Content> find(String section, String key) {
        return stream(section).filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** The phase of a task. */
    Optional<Content> phaseOf(String task) {
        return stream("phases").filter(phase -> phase.entries("tasks").stream().anyMatch(each -> each.key().equals(task)))
                .findFirst();
    }

    /** What the entries of a section are called, by key, with values in place of placeholders. */
    public Map<String, String> titles(String section) {
        var titles = new LinkedHashMap<String, String>();
        stream(section).forEach(entry -> titles.put(entry.key(), title(section, entry)));
        return titles;
    }

    /** What it does otherwise than the template. */
    List<Told> differences() {
        var titles = new HashMap<String, String>();
        SECTIONS.forEach(section -> titles.putAll(titles(section)));
        return Told.of(Differences.between(draft.template().process(), process), titles, placeholders::filled);
    }

    private String title(String section, Content entry) {
        return section.equals("roles")
                ? placeholders.values().getOrDefault("role." + entry.key(), entry.title())
                : placeholders.filled(entry.title());
    }

    /** What one entry is called; its key when it is not there. */
    public String title(String section, String key) {
        return find(section, key).map(entry -> title(section, entry)).orElse(key);
    }
}
