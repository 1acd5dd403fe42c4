package io.sopwright.change;

import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import io.sopwright.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What an editor does to the items of a task, one act at a time, as {@link ProcessEditing} does to the rest. Items have no keys: their places count
 * from 0, and a place where no item stands is refused.
 */
public final class ItemEditing {

    private static final Place EDITOR = new Place("editor", 1, 1);
    private static final String ITEMS = "items";

    private ItemEditing() {}

    /** One more item. */
    public static Node.Mapping add(Node.Mapping process, String task, Node item, int at) {
        return edit(process, task, items -> items.add(place(at, items.size()), item));
    }

    /** Another item in the place of one. */
    public static Node.Mapping set(Node.Mapping process, String task, int at, Node item) {
        return edit(process, task, items -> items.set(place(at, items.size() - 1), item));
    }

    /** Without an item. */
    public static Node.Mapping remove(Node.Mapping process, String task, int at) {
        return edit(process, task, items -> items.remove(place(at, items.size() - 1)));
    }

    /** @param to the place that it has afterwards */
    public static Node.Mapping move(Node.Mapping process, String task, int from, int to) {
        return edit(process, task, items -> {
            var item = items.remove(place(from, items.size() - 1));
            items.add(place(to, items.size()), item);
        });
    }

    private static Node.Mapping edit(Node.Mapping process, String task, Consumer<List<Node>> act) {
        var items = new ArrayList<Node>(ProcessEditing.part(process, "tasks", task, ITEMS)
                .map(part -> part instanceof Node.Sequence list ? list.items() : List.<Node>of()).orElse(List.of()));
        act.accept(items);
        return ProcessEditing.set(process, "tasks", task, ITEMS, new Node.Sequence(items, EDITOR));
    }

    private static int place(int at, int most) {
        if (at < 0 || at > most) {
            throw new InvalidText(EDITOR, "There is no such item any more: look at the list again.");
        }
        return at;
    }
}
