package org.simplexplorer.cli;

import java.io.IOException;
import java.util.Arrays;
import org.simplexplorer.attend.ReadText;
import org.simplexplorer.study.ScoresFrom;
import org.simplexplorer.study.Study;

/** The scores of all heads as NumPy's archive: {@code attention}, layers x heads x n x n, and {@code tokens}. */
final class HeadsArchive {

    private HeadsArchive() {}

    /** @param like says what becomes of special tokens and word pieces */
    static byte[] bytes(ReadText read, ScoresFrom like) throws IOException {
        int heads = read.model().heads();
        Study first = read.study(like);
        int n = first.tokens().size();
        return new NpzArrays()
                .with(
                        "attention",
                        index -> read.study(like.withHead(index / heads + 1, index % heads + 1)).rows().stream()
                                .flatMapToDouble(row -> Arrays.stream(row.scores()))
                                .toArray(),
                        read.model().layers(),
                        heads,
                        n,
                        n)
                .with("tokens", first.tokens())
                .bytes();
    }
}
