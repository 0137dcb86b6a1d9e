# Values that IntervalTest checks against; run: Rscript src/test/resources/statistics/interval.R
# An implementation from units and pairs, not from sums. Base R only.
stories <- list(c(1, 1, 1, 0), c(0, 0), c(1), c(0, 0, 0), c(1, 0), c(0), c(0))
unit <- unlist(stories); story <- rep(seq_along(stories), lengths(stories))
pairs <- expand.grid(i = seq_along(unit), j = seq_along(unit)); pairs <- pairs[pairs$i != pairs$j, ]
differ <- unit[pairs$i] != unit[pairs$j]; same <- story[pairs$i] == story[pairs$j]
n <- length(unit); kish <- n^2 / sum(lengths(stories)^2)
agreement <- 1 - mean(differ[same]) / mean(differ[!same]) * (kish - 1) / kish
size <- n / (1 + (sum(lengths(stories)^2) / n - 1) * agreement)
t <- qt(.975, length(stories) - 1)
# Wilson as the roots of (p - share)^2 = t^2 p (1 - p) / size
wilson <- function(p, n, q) sort(Re(polyroot(c(p^2, -2 * p - q^2 / n, 1 + q^2 / n))))
cat(sprintf("stories: kish %.10f agreement %.10f size %.10f interval %.10f %.10f\n", kish, agreement, size,
            wilson(mean(unit), size, t)[1], wilson(mean(unit), size, t)[2]))
for (x in list(c(81, 263), c(15, 148), c(1, 29), c(0, 20))) {
  i <- suppressWarnings(prop.test(x[1], x[2], correct = FALSE)$conf.int)
  cat(sprintf("%d/%d: %.10f %.10f\n", x[1], x[2], i[1], i[2]))
}
cat(sprintf("qt(.975, %d) = %.10f\n", c(1, 19, 1500), qt(.975, c(1, 19, 1500))), sep = "")
