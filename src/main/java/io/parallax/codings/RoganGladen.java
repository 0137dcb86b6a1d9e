package io.parallax.codings;

/**
 * A share corrected for the detector's recall and false alarms, which are taken to be the same wherever they are applied
 * (Rogan and Gladen 1978): (raw - a) / (recall - a) with the false-alarm rate a. Its interval is that of Lang and Reiczigel
 * (2014, Preventive Veterinary Medicine 113, section 2.2), with effective sizes in the place of counts. Neither is clamped:
 * an estimate below 0 says that the assumption, or chance, has failed.
 *
 * @param share corrected
 * @param low of the 95 % interval
 * @param high of the 95 % interval
 */
record RoganGladen(double share, double low, double high) {

    /** A share and how many independent observations it rests on. */
    record Rate(double share, double size) {
        /** The size with which a binomial's 95 % interval is as wide as this one. */
        static Rate of(double share, double low, double high) {
            double square = ScoreInterval.NORMAL * ScoreInterval.NORMAL;
            double open = share == 1 ? 1 - low : high;
            double width = (high - low) / 2;
            return new Rate(
                    share,
                    share == 0 || share == 1
                            ? square * (1 - open) / open
                            : square * share * (1 - share) / (width * width));
        }

        /** With so many more observations, half of them (or all, for {@code yes} = 1) a yes. */
        Rate plus(double more, double yes) {
            return new Rate((share * size + more * yes) / (size + more), size + more);
        }

        double variance() {
            return share * (1 - share) / size;
        }
    }

    /** Null where recall is no higher than the false-alarm rate: then the detector says nothing. */
    static RoganGladen of(Rate raw, Rate recall, Rate specificity) {
        double informed = recall.share() + specificity.share() - 1;
        if (informed <= 0) {
            return null;
        }
        double z = ScoreInterval.NORMAL;
        var p = raw.plus(z * z, 0.5);
        var se = recall.plus(2, 0.5);
        var sp = specificity.plus(2, 0.5);
        double youden = se.share() + sp.share() - 1;
        double centre = (p.share() + sp.share() - 1) / youden;
        double shift = 2 * z * z * (centre * se.variance() - (1 - centre) * sp.variance());
        double reach = z
                / youden
                * Math.sqrt(
                        p.variance() + centre * centre * se.variance() + (1 - centre) * (1 - centre) * sp.variance());
        return new RoganGladen(
                (raw.share() + specificity.share() - 1) / informed, centre + shift - reach, centre + shift + reach);
    }
}
