package org.simplexplorer.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.text.Cells;

class WeightsTableTest {

    private static final int COLUMNS = 11;

    static List<Study> studies() {
        return RandomStudies.many(60).toList();
    }

    private static List<Attention> all(Study study) {
        return MechanismKind.usual().stream()
                .map(kind -> Attention.of(study, kind))
                .toList();
    }

    @Test
    void aLineSaysAllAboutAWeight() {
        Study study = new Study(
                "t",
                "n",
                List.of("very", "good", "a"),
                List.of(new Row("r", 1, 1, -5)),
                Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 0.2).with(MechanismKind.OSCARMAX, 0.1));
        String csv = WeightsFormat.CSV.text(
                study,
                List.of(Attention.of(study, MechanismKind.SPARSEMAX), Attention.of(study, MechanismKind.FUSEDMAX)));
        assertThat(csv.split("\r\n", -1))
                .containsExactly(
                        "mechanism,gamma,lambda,row,row_label,token,token_text,score,weight,segment,group",
                        "sparsemax,1.0,,0,r,0,very,1.0,0.5,,",
                        "sparsemax,1.0,,0,r,1,good,1.0,0.5,,",
                        "sparsemax,1.0,,0,r,2,a,-5.0,0.0,,",
                        "fusedmax,1.0,0.2,0,r,0,very,1.0,0.5,0,",
                        "fusedmax,1.0,0.2,0,r,1,good,1.0,0.5,0,",
                        "fusedmax,1.0,0.2,0,r,2,a,-5.0,0.0,,",
                        "");
    }

    @ParameterizedTest
    @MethodSource("studies")
    void everyNumberAndWordReadsBackFromCsv(Study study) {
        assertReadsBack(study, parseCsv(WeightsFormat.CSV.text(study, all(study))));
    }

    @ParameterizedTest
    @MethodSource("studies")
    void everyNumberAndWordReadsBackFromTsv(Study study) {
        List<List<String>> lines = Arrays.stream(
                        WeightsFormat.TSV.text(study, all(study)).split("\n"))
                .map(line -> Arrays.stream(line.split("\t", -1))
                        .map(WeightsTableTest::unescaped)
                        .toList())
                .toList();
        assertReadsBack(study, lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-", "@sum", "\t=1", " =1", "\u00a0=1", "\uff1dcmd", "'=1", "''-", "\n@x", "\r"})
    void noWordIsRunAsAFormula(String word) {
        for (Cells cells : Cells.values()) {
            assertThat(cells.text(word).replaceFirst("^\"", "")).startsWith("'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cat", "'s", "a=b", "n't", "1", "well-being", "\u8bcd"})
    void ordinaryWordsStayAsTheyAre(String word) {
        for (Cells cells : Cells.values()) {
            assertThat(cells.text(word)).isEqualTo(word);
        }
    }

    @Test
    void quotesAreDoubled() {
        assertThat(Cells.CSV.text("say \"so\", x")).isEqualTo("\"say \"\"so\"\", x\"");
        assertThat(Cells.TSV.text("a\tb\\n")).isEqualTo("a\\tb\\\\n");
    }

    @Test
    void otherMechanismsAddAColumnForTheirParameter() {
        Study study = new Study("t", "n", List.of("a"), List.of(new Row("r", 1)), Parameters.DEFAULT);
        String csv = WeightsFormat.CSV.text(
                study,
                List.of(Attention.of(study, MechanismKind.FUSEDMAX), Attention.of(study, MechanismKind.PNORMMAX)));

        assertThat(csv.lines())
                .containsExactly(
                        "mechanism,gamma,lambda,p,row,row_label,token,token_text,score,weight,segment,group",
                        "fusedmax,1.0,0.1,,0,r,0,a,1.0,1.0,0,",
                        "pnormmax,1.0,,1.5,0,r,0,a,1.0,1.0,,");
    }

    @Test
    void anEmptySentenceIsAHeader() {
        assertThat(WeightsFormat.CSV.text(Study.blank(), all(Study.blank()))).endsWith("segment,group\r\n");
    }

    private static void assertReadsBack(Study study, List<List<String>> lines) {
        assertThat(lines).allMatch(line -> line.size() == COLUMNS);
        int next = 1;
        for (Attention attention : all(study)) {
            for (int row = 0; row < attention.rows().size(); row++) {
                for (int token = 0; token < study.tokens().size(); token++) {
                    List<String> line = lines.get(next++);
                    assertThat(unguarded(line.get(4))).isEqualTo(study.row(row).label());
                    assertThat(unguarded(line.get(6))).isEqualTo(study.tokens().get(token));
                    assertThat(Double.parseDouble(line.get(7)))
                            .isEqualTo(study.row(row).score(token));
                    assertThat(Double.parseDouble(line.get(8)))
                            .isEqualTo(attention.rows().get(row).weight(token));
                }
            }
        }
        assertThat(lines).hasSize(next);
    }

    /** What a reader does with the guard: drops one apostrophe where dropping all would leave a formula. */
    private static String unguarded(String cell) {
        String rest = cell.replaceFirst("^'+", "");
        boolean formula = rest.matches("(?s)[\\s\\p{Z}]*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20].*");
        return cell.startsWith("'") && formula ? cell.substring(1) : cell;
    }

    private static String unescaped(String cell) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            text.append(
                    c != '\\'
                            ? c
                            : switch (cell.charAt(++i)) {
                                case 't' -> '\t';
                                case 'n' -> '\n';
                                case 'r' -> '\r';
                                default -> '\\';
                            });
        }
        return text.toString();
    }

    /** RFC 4180, as its grammar has it. */
    private static List<List<String>> parseCsv(String csv) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    assertThat(csv.charAt(++i)).isEqualTo('\n');
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        assertThat(line).as("the last line is ended").isEmpty();
        return lines;
    }
}
