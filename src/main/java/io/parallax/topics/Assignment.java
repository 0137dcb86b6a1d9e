package io.parallax.topics;

import java.util.Arrays;

/**
 * Pairs rows with columns so that the sum of their gains is largest: the Hungarian method as shortest augmenting paths
 * (Kuhn 1955; Jonker and Volgenant 1987). O(rows² x columns); of equal solutions always the same.
 */
final class Assignment {
    private final double[][] gains;
    private final double[] rowPrices;
    private final double[] columnPrices;
    /** By column, its row, both counted from 1; 0 for none. */
    private final int[] rowOf;

    private final int[] cameFrom;

    private Assignment(double[][] gains) {
        int columns = gains.length == 0 ? 0 : gains[0].length;
        this.gains = gains;
        rowPrices = new double[gains.length + 1];
        columnPrices = new double[columns + 1];
        rowOf = new int[columns + 1];
        cameFrom = new int[columns + 1];
    }

    /**
     * By row, its column.
     *
     * @param gains by row and column; at least as many columns as rows
     */
    static int[] of(double[][] gains) {
        var assignment = new Assignment(gains);
        for (int row = 1; row <= gains.length; row++) {
            assignment.augment(row);
        }
        var columns = new int[gains.length];
        for (int column = 1; column < assignment.rowOf.length; column++) {
            if (assignment.rowOf[column] > 0) {
                columns[assignment.rowOf[column] - 1] = column - 1;
            }
        }
        return columns;
    }

    private void augment(int row) {
        var least = new double[rowOf.length];
        var seen = new boolean[rowOf.length];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            seen[column] = true;
            column = nearest(column, least, seen);
        }
        while (column != 0) {
            int before = cameFrom[column];
            rowOf[column] = rowOf[before];
            column = before;
        }
    }

    /** One step of the search for a free column; moves the prices so that it costs nothing. */
    private int nearest(int from, double[] least, boolean[] seen) {
        int row = rowOf[from];
        int nearest = 0;
        double delta = Double.POSITIVE_INFINITY;
        for (int column = 1; column < rowOf.length; column++) {
            if (!seen[column]) {
                double cost = -gains[row - 1][column - 1] - rowPrices[row] - columnPrices[column];
                if (cost < least[column]) {
                    least[column] = cost;
                    cameFrom[column] = from;
                }
                if (least[column] < delta) {
                    delta = least[column];
                    nearest = column;
                }
            }
        }
        for (int column = 0; column < rowOf.length; column++) {
            if (seen[column]) {
                rowPrices[rowOf[column]] += delta;
                columnPrices[column] -= delta;
            } else {
                least[column] -= delta;
            }
        }
        return nearest;
    }
}
