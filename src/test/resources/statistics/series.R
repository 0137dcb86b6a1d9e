# Values that BurstsTest and TrendLinesTest check against; run: Rscript src/test/resources/statistics/series.R
dispersion <- function(x, n) {
  k <- seq_len(length(n) - 1); p <- (x[k] + x[k + 1]) / (n[k] + n[k + 1])
  s <- sort(((x / n)[k + 1] - (x / n)[k])^2 / (p * (1 - p) * (1 / n[k] + 1 / n[k + 1])))
  max(1, mean(pmin(s, s[length(s) - length(s) %/% 10])))
}
x <- c(3, 2, 4, 3, 9, 11, 8, 2, 3, 4, 2, 3); n <- c(50, 45, 60, 50, 55, 52, 48, 50, 51, 60, 44, 50)
usual <- sum(x) / sum(n); phi <- dispersion(x, n)
# Kleinberg's costs, all sequences of states.
cost <- function(state, gamma) {
  p <- ifelse(state, min(2 * usual, (1 + usual) / 2), usual)
  sum(-dbinom(x, n, p, log = TRUE)) / phi + gamma * log(length(n)) * sum(diff(c(0, state)) == 1)
}
states <- as.matrix(expand.grid(rep(list(0:1), length(n))))
best <- states[which.min(apply(states, 1, cost, gamma = 1.5)), ]
cat(sprintf("bursts: usual %.10f dispersion %.10f states %s weight %.10f\n", usual, phi, paste(best, collapse = ""),
            cost(0 * best, 0) - cost(best, 0)))

at <- c(1, 2, 3, 4, 5, 8, 9, 10, 11, 12); x <- x[1:10]; n <- n[1:10]; y <- x / n; phi <- dispersion(x, n)
kernel <- function(i, h) pmax(0, 1 - ((at - at[i]) / (h + 1))^2)
fit <- function(i, h, keep = TRUE, degree = 2) {
  w <- n * kernel(i, h); if (!keep) w[i] <- 0
  unname(coef(lm(if (degree == 2) y ~ I(at - at[i]) + I((at - at[i])^2) else y ~ I(at - at[i]), weights = w))[1])
}
error <- sapply(c(34, 21, 13, 8, 5, 3), function(h) sum(n * (y - sapply(seq_along(at), fit, h, FALSE, 1))^2))
line <- sapply(seq_along(at), fit, 3)
# Weights as the change of the fit when one share moves by 1.
l <- sapply(seq_along(y), function(j) { y <<- x / n; y[j] <<- y[j] + 1; f <- fit(5, 3); y <<- x / n; f - line[5] })
size <- 1 / (sum(l^2 / n) * phi); z <- qnorm(.975); p <- line[5]
centre <- (p + z^2 / size / 2) / (1 + z^2 / size); reach <- sqrt(z^2 / size * (p * (1 - p) + z^2 / size / 4)) / (1 + z^2 / size)
cat(sprintf("line: width %d first %.10f fifth %.10f size %.8f band %.10f %.10f\n", c(34, 21, 13, 8, 5, 3)[which.min(error)],
            line[1], p, size, centre - reach, centre + reach))
