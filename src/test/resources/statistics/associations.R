# Values that FourfoldTest checks against; run: Rscript src/test/resources/statistics/associations.R
# An implementation from articles and pairs of articles, not from sums. Base R only.
seen <- function(m, y) min(c(sum(m)^2 / sum(m^2), sum(y)^2 / sum(y^2), sum(m - y)^2 / sum((m - y)^2)))
effective <- function(u, g) { m <- as.vector(table(g)); n <- length(u)
  k <- expand.grid(i = seq_along(u), j = seq_along(u)); k <- k[k$i != k$j, ]; w <- g[k$i] == g[k$j]; d <- u[k$i] != u[k$j]
  r <- if (!any(w) || !any(d[!w])) 1 else 1 - min(1, mean(d[w]) / mean(d[!w])) * (1 - 1 / seen(m, as.vector(tapply(u, g, sum))))
  n / (1 + (sum(m^2) / n - 1) * r) }
woolf <- function(x, y, g) { cells <- list(x & y, x & !y, !x & y, !x & !y)
  odds <- sum(c(1, -1, -1, 1) * log(sapply(cells, sum) + .5))
  error <- sqrt(sum(sapply(cells, function(u) 1 / (sum(u) * effective(u * 1, g) / length(u) + .5))))
  cat(sprintf("odds %.10f reach %.10f p %.10f\n", odds, qnorm(.975) * error, 2 * pnorm(-abs(odds) / error))) }
# Eight stories of 1 to 4 articles.
g <- rep(1:8, c(4, 2, 1, 3, 2, 1, 1, 2))
x <- c(1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 1) == 1
y <- c(1, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 1, 0, 0) == 1
woolf(x, y, g)
# No article has both.
woolf(x, !x & y, g)
# Independent articles, 12, 5, 7, 30: Woolf's interval of the log odds with a half in each cell.
n <- c(12, 5, 7, 30) + .5
cat(sprintf("odds %.10f reach %.10f\n", log(n[1] * n[4] / n[2] / n[3]), qnorm(.975) * sqrt(sum(1 / n))))
