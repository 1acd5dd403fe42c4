package io.sopwright.register;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.document.DocumentVersion;
import io.sopwright.pages.register.JteprocessGenerated;
import io.sopwright.process.Gate;
import io.sopwright.process.Need;
import io.sopwright.process.Task;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.stream.Collectors;

/** A document: what it promises to do. */
public record ProcessPage(Dossier dossier) implements Page {

    /** Who does a task, as this company calls the role. */
    public String role(DocumentVersion version, Task task) {
        return version.roles().getOrDefault(task.role(), task.role());
    }

    /** When a task is due, in words, or how often it comes round; empty for one without a date. */
    public String due(DocumentVersion version, Task task) {
        var process = version.process();
        var phases = process.phases().stream().collect(Collectors.toMap(phase -> phase.key(), phase -> phase.title()));
        return task.due().map(due -> due.words(process.events()))
                .or(() -> task.repeats().map(repeats -> repeats.words(process.events(), phases))).orElse("");
    }

    /** What a gate keeps from beginning. */
    public String blocks(DocumentVersion version, Gate gate) {
        return version.process().phases().stream().filter(phase -> phase.key().equals(gate.blocks())).findFirst()
                .map(phase -> phase.title()).orElseGet(() -> title(version, gate.blocks()));
    }

    /** What a gate waits for. */
    public String need(DocumentVersion version, Need need) {
        return need.title().orElseGet(() -> need.kind().isTask() ? title(version, need.subject()) : need.subject());
    }

    private static String title(DocumentVersion version, String task) {
        return version.process().task(task).map(Task::title).orElse(task);
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JteprocessGenerated.render(out, null, shell, this);
    }
}
