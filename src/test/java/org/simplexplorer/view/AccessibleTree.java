package org.simplexplorer.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;

/** A window as a screen reader gets it: what is in sight, in the order of the scene, with role, name and help. */
record AccessibleTree(List<Item> items) {

    /**
     * @param depth in the tree
     * @param stop whether the Tab key stops there
     */
    record Item(int depth, AccessibleRole role, String text, String help, boolean stop, Node node) {

        @Override
        public String toString() {
            return "  ".repeat(depth) + role + (stop ? " [stop]" : "") + " \u201c" + text + "\u201d"
                    + (help.isEmpty() ? "" : " (" + help + ")") + (node.getId() == null ? "" : " #" + node.getId());
        }
    }

    /** On the interface thread. */
    static AccessibleTree of(Node root) {
        List<Item> items = new ArrayList<>();
        collect(root, 0, items);
        return new AccessibleTree(items);
    }

    private static void collect(Node node, int depth, List<Item> items) {
        if (!node.isVisible()) {
            return;
        }
        boolean stop = node.isFocusTraversable() && !node.isDisabled();
        boolean plain =
                node.getAccessibleRole() == AccessibleRole.NODE || node.getAccessibleRole() == AccessibleRole.PARENT;
        boolean told = stop || !plain;
        if (told) {
            items.add(new Item(
                    depth,
                    node.getAccessibleRole(),
                    answer(node, AccessibleAttribute.TEXT),
                    answer(node, AccessibleAttribute.HELP),
                    stop,
                    node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, told ? depth + 1 : depth, items));
        }
    }

    private static String answer(Node node, AccessibleAttribute attribute) {
        Object answer = node.queryAccessibleAttribute(attribute);
        return answer == null ? "" : answer.toString();
    }

    List<Item> stops() {
        return items.stream().filter(Item::stop).toList();
    }

    /** Every line of the tree, for a person who reads what a test has found. */
    @Override
    public String toString() {
        return items.stream().map(Item::toString).collect(Collectors.joining("\n"));
    }
}
