package org.simplexplorer.attend;

import java.util.List;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Structure;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.RowAttention;
import org.simplexplorer.study.Study;

/** What makes a head interesting, as a number: the greater, the more. */
public enum HeadMeasure {
    /** Rows that attend to every word count 0: in a head that is flat, long blocks mean nothing. */
    LONGEST_BLOCKS("longest segments or groups", "%.2f words in a row\u2019s longest block") {
        @Override
        double of(Study study, Looking looking) {
            double total = 0;
            for (int row = 0; row < study.rows().size(); row++) {
                List<int[]> blocks =
                        RowAttention.of(study, looking.mechanism(), row).visibleBlocks();
                int support = blocks.stream().mapToInt(block -> block.length).sum();
                total += support == study.tokens().size()
                        ? 0
                        : blocks.stream().mapToInt(block -> block.length).max().orElse(0);
            }
            return total / study.rows().size();
        }

        @Override
        public boolean suits(MechanismKind mechanism) {
            return mechanism.structure() != Structure.NONE;
        }
    },
    LARGEST_DIFFERENCE("largest difference to\u2026", "%.2f of the weight is elsewhere") {
        @Override
        double of(Study study, Looking looking) {
            List<Evaluation> first = Attention.of(study, looking.mechanism()).rows();
            List<Evaluation> second = Attention.of(study, looking.other()).rows();
            double total = 0;
            for (int row = 0; row < first.size(); row++) {
                for (int token = 0; token < study.tokens().size(); token++) {
                    total += Math.abs(
                            first.get(row).weight(token) - second.get(row).weight(token));
                }
            }
            return total / 2 / first.size(); // the total variation between two distributions is half of their distance
        }
    },
    SHARPEST("sharpest", "%.2f is the largest weight, on average") {
        @Override
        double of(Study study, Looking looking) {
            return Attention.of(study, looking.mechanism()).rows().stream()
                    .mapToDouble(HeadMeasure::largest)
                    .average()
                    .orElse(0);
        }
    },
    MOST_UNIFORM("most uniform", "%.2f nats of entropy, on average") {
        @Override
        double of(Study study, Looking looking) {
            return Attention.of(study, looking.mechanism()).meanEntropy();
        }
    },
    WORD_TO_WORD("from the chosen row to\u2026", "%.2f is its weight") {
        @Override
        double of(Study study, Looking looking) {
            return RowAttention.of(study, looking.mechanism(), looking.row())
                    .evaluation()
                    .weight(looking.token());
        }
    };

    /**
     * What a person looks for.
     *
     * @param mechanism whose weights are judged
     * @param other what it is compared with; only for {@link #LARGEST_DIFFERENCE}
     * @param row the word that attends, from 0; only for {@link #WORD_TO_WORD}
     * @param token the word that is attended to, from 0; as {@code row}
     */
    public record Looking(HeadMeasure measure, MechanismKind mechanism, MechanismKind other, int row, int token) {}

    private final String title;
    private final String format;

    HeadMeasure(String title, String format) {
        this.title = title;
        this.format = format;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** A value in words, such as {@code 2.31 words in a block}. */
    public String inWords(double value) {
        return format.formatted(value);
    }

    /** Whether it can judge a mechanism. */
    public boolean suits(MechanismKind mechanism) {
        return true;
    }

    /** @param study a head's scores; it has a token at least */
    abstract double of(Study study, Looking looking);

    private static double largest(Evaluation row) {
        double largest = 0;
        for (int token = 0; token < row.size(); token++) {
            largest = Math.max(largest, row.weight(token));
        }
        return largest;
    }
}
