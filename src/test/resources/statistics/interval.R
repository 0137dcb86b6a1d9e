# Values that IntervalTest checks against; run: Rscript src/test/resources/statistics/interval.R
# An implementation from units and pairs, not from sums. Base R only.
stories <- list(c(1, 1, 1, 0), c(0, 0), c(1), c(0, 0, 0), c(1, 0), c(0), c(0))
unit <- unlist(stories); story <- rep(seq_along(stories), lengths(stories))
pairs <- expand.grid(i = seq_along(unit), j = seq_along(unit)); pairs <- pairs[pairs$i != pairs$j, ]
differ <- unit[pairs$i] != unit[pairs$j]; same <- story[pairs$i] == story[pairs$j]
n <- length(unit); kish <- n^2 / sum(lengths(stories)^2)
# Kish's size of the carrying units by story, of the others, and of all: the least. A side with less than a quarter of a
# story's units, on the mean over that side's units, counts by four times that part.
shown <- function(m, y) sum(y)^2 / sum(y^2) * min(1, 4 * weighted.mean(y, y) / weighted.mean(m, y))
seen <- function(m, y) max(1, min(sum(m)^2 / sum(m^2), shown(m, y), shown(m, m - y)))
agreement <- 1 - mean(differ[same]) / mean(differ[!same]) * (1 - 1 / seen(lengths(stories), sapply(stories, sum)))
size <- n / (1 + (sum(lengths(stories)^2) / n - 1) * agreement)
z <- qnorm(.975)
# Wilson as the roots of (p - share)^2 = z^2 p (1 - p) / size
wilson <- function(p, n, q) sort(Re(polyroot(c(p^2, -2 * p - q^2 / n, 1 + q^2 / n))))
cat(sprintf("stories: kish %.10f agreement %.10f size %.10f interval %.10f %.10f\n", kish, agreement, size,
            wilson(mean(unit), size, z)[1], wilson(mean(unit), size, z)[2]))
# 48 stories of 40 copies, three copies of ten of them carry: a carrying story may just be missing.
m <- rep(40, 48); y <- rep(c(3, 0), c(10, 38)); unit <- unlist(mapply(function(m, y) rep(c(1, 0), c(y, m - y)), m, y, SIMPLIFY = FALSE))
story <- rep(seq_along(m), m); within <- mean(sapply(split(unit, story), function(u) mean(outer(u, u, "!=")[!diag(length(u))])))
n <- sum(m); apart <- within / ((2 * sum(y) * (n - sum(y)) - 48 * within * 40 * 39) / (n^2 - sum(m^2)))
size <- n / (1 + 39 * (1 - min(1, apart) * (1 - 1 / seen(m, y))))
cat(sprintf("strays: seen %.10f size %.10f high %.10f\n", seen(m, y), size, wilson(mean(unit), size, z)[2]))
for (x in list(c(81, 263), c(15, 148), c(1, 29), c(0, 20))) {
  i <- suppressWarnings(prop.test(x[1], x[2], correct = FALSE)$conf.int)
  cat(sprintf("%d/%d: %.10f %.10f\n", x[1], x[2], i[1], i[2]))
}

# DifferenceTest: two outlets of independent articles, 56 of 70 and 48 of 80 (Newcombe 1998b, table II, example a).
a <- wilson(56 / 70, 70, z); b <- wilson(48 / 80, 80, z); pa <- .8; pb <- .6
chi <- suppressWarnings(prop.test(c(56, 48), c(70, 80), correct = FALSE)$statistic)
cat(sprintf("difference: %.10f %.10f p %.10f\n", pa - pb - sqrt((pa - a[1])^2 + (b[2] - pb)^2),
            pa - pb + sqrt((a[2] - pa)^2 + (pb - b[1])^2), 2 * pt(-sqrt(chi), 148)))
cat(sprintf("ratio: %.10f %.10f\n", exp(log(pa / pb) - sqrt(log(pa / a[1])^2 + log(b[2] / pb)^2)),
            exp(log(pa / pb) + sqrt(log(a[2] / pa)^2 + log(pb / b[1])^2))))
# Outlets that share stories: lists by story, empty where the outlet has none.
sa <- list(c(1, 1), 0, 1, c(0, 0), 1, 0); sb <- list(1, c(0, 0), c(1, 0), 0, numeric(0), 1)
both <- expand.grid(i = seq_along(unlist(sa)), j = seq_along(unlist(sb)))
ga <- rep(seq_along(sa), lengths(sa)); gb <- rep(seq_along(sb), lengths(sb))
same <- ga[both$i] == gb[both$j]; differ <- unlist(sa)[both$i] != unlist(sb)[both$j]
effective <- function(s) { s <- s[lengths(s) > 0]; u <- unlist(s); g <- rep(seq_along(s), lengths(s)); m <- lengths(s)
  k <- expand.grid(i = seq_along(u), j = seq_along(u)); k <- k[k$i != k$j, ]; w <- g[k$i] == g[k$j]; d <- u[k$i] != u[k$j]
  n <- sum(m); r <- 1 - min(1, mean(d[w]) / mean(d[!w])) * (1 - 1 / seen(m, sapply(s, sum)))
  n / (1 + (sum(m^2) / n - 1) * r) }
weight <- sum(same) / length(same) * sqrt(effective(sa) * effective(sb))
cat(sprintf("correlation: %.10f\n", weight * max(0, 1 - mean(differ[same]) / mean(differ))))
