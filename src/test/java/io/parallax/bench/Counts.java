package io.parallax.bench;

/** Right, wrong and missed answers. */
final class Counts {
    private long right;
    private long wrong;
    private long missed;

    void right() {
        right++;
    }

    void wrong() {
        wrong++;
    }

    void missed() {
        missed++;
    }

    long coded() {
        return right + missed;
    }

    void add(Counts other) {
        right += other.right;
        wrong += other.wrong;
        missed += other.missed;
    }

    /** 0 where nothing was answered. */
    double precision() {
        return right == 0 ? 0 : right / (double) (right + wrong);
    }

    double recall() {
        return right == 0 ? 0 : right / (double) (right + missed);
    }

    double f1() {
        return right == 0 ? 0 : 2 * right / (2.0 * right + wrong + missed);
    }
}
