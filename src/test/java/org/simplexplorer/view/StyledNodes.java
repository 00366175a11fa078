package org.simplexplorer.view;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.simplexplorer.view.base.LibraryTheme;

/** Looks for nodes that the window's themes, which are parts of a library's, say nothing of. */
final class StyledNodes {

    private static final Set<String> LEFT_OUT = new LibraryTheme(new PrimerLight()).leftOut();

    private StyledNodes() {}

    /** Those nodes of all windows that have a style class which was left out of the themes. */
    static List<String> unstyled() {
        return Window.getWindows().stream()
                .flatMap(window -> nodes(window.getScene().getRoot()))
                .filter(node -> node.getStyleClass().stream().anyMatch(LEFT_OUT::contains))
                .map(Node::toString)
                .toList();
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(StyledNodes::nodes))
                : Stream.of(node);
    }
}
