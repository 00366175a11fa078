package org.simplexplorer.model.bert;

/**
 * A table of vectors, one a row. Where it was quantized it stays so, in a quarter of the memory: of the thirty thousand words
 * that it has, a sentence needs a dozen.
 */
final class EmbeddingTable {

    /** How to get the number in a place of the table. */
    interface Numbers {
        float at(int place, int column);
    }

    private final int rows;
    private final int width;
    private final Numbers numbers;

    EmbeddingTable(int rows, int width, Numbers numbers) {
        this.rows = rows;
        this.width = width;
        this.numbers = numbers;
    }

    int rows() {
        return rows;
    }

    int width() {
        return width;
    }

    /** Adds a row's vector to another. */
    void addRow(int row, float[] vector) {
        for (int column = 0; column < width; column++) {
            vector[column] += numbers.at(row * width + column, column);
        }
    }
}
