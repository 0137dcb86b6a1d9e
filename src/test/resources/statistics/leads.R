# Values that LeadsTest checks against; run: Rscript src/test/resources/statistics/leads.R
# From matrices of days by days instead of running sums. Base R only.
day <- 0:83
a <- (day^2 + 3 * day) %% 11 %% 5
b <- ifelse(day < 2, 1, ((day - 2)^2 + 3 * (day - 2)) %% 11 %% 5 + day %% 2)
known <- day < 30 | day > 35
block <- day %/% 14
rest <- function(x) {
  x <- ifelse(known, sqrt(x), NA)
  x <- x - ave(x, day %% 7, FUN = function(v) mean(v, na.rm = TRUE))
  x - ave(x, block, FUN = function(v) mean(v, na.rm = TRUE))
}
x <- rest(a); y <- rest(b)
apart <- outer(day, day, function(i, j) j - i); same <- outer(block, block, "==")
products <- outer(x, y)   # row: day of a, column: day of b
scale <- sqrt(mean(x^2, na.rm = TRUE) * mean(y^2, na.rm = TRUE))
r <- sapply(-3:3, function(lag) mean(products[apart == lag & same], na.rm = TRUE) / scale)
names(r) <- -3:3
of <- function(k, sign) sum(products[same & block[row(products)] == k & sign * apart >= 1 & sign * apart <= 3], na.rm = TRUE)
blocks <- sapply(unique(block), function(k) of(k, 1) - of(k, -1))
signs <- as.matrix(expand.grid(rep(list(c(1, -1)), length(blocks))))
p <- mean(abs(signs %*% blocks) >= abs(sum(blocks)) * (1 - 1e-9))
cat(sprintf("lag %s correlation %.10f lead %.10f p %.10f\n", names(which.max(r)), max(r), mean(r[5:7]) - mean(r[1:3]), p))
# Darwin's maize (Fisher 1935, section 21)
maize <- c(49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48)
s <- 0; for (v in maize) s <- c(s + v, s - v)
cat(sprintf("maize: %d of %d\n", sum(abs(s) >= abs(sum(maize))), length(s)))
