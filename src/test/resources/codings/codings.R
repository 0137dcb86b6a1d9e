# Values that the tests of this package check against; run: Rscript src/test/resources/codings/codings.R
# Each is computed another way than the application does. Base R only.
z <- qnorm(.975)

# Prediction-powered mean (Angelopoulos, Duchi, Zrnic 2023, equation 4 for the mean): lambda * mean(f of the unlabelled) +
# mean(Y - lambda f of the labelled), with the rest of the corpus as the unlabelled. Labelled: 40 yes/yes, 10 found/not,
# 15 missed, 335 neither; unlabelled: 1,000 found of 9,600.
y <- rep(c(1, 0, 1, 0), c(40, 10, 15, 335)); f <- rep(c(1, 1, 0, 0), c(40, 10, 15, 335))
g <- rep(c(1, 0), c(1000, 8600)); n <- length(y); N <- length(g)
slope <- unname(coef(lm(y ~ f))[2]); lambda <- slope / (1 + n / N)
theta <- lambda * mean(g) + mean(y - lambda * f)
pop <- function(x) mean((x - mean(x))^2)
error <- sqrt(lambda^2 * pop(c(f, g)) / N + pop(y - lambda * f) / n)
cat(sprintf("ppi++: slope %.10f theta %.10f wald %.6f %.6f alone %.6f %.6f\n", slope, theta, theta - z * error,
            theta + z * error, mean(y) - z * sqrt(pop(y) / n), mean(y) + z * sqrt(pop(y) / n)))

# Score interval of a weighted sum of two binomials by profiling the likelihood over a grid line (no Lagrange multiplier).
y2 <- c(16, 1); n2 <- c(20, 80); w <- c(.1, .9)
away <- function(theta) {
  low <- max(0, (theta - w[2]) / w[1]); high <- min(1, theta / w[1])
  ll <- function(p) { q <- pmin(1, pmax(0, (theta - w[1] * p) / w[2]))
    dbinom(y2[1], n2[1], p, log = TRUE) + dbinom(y2[2], n2[2], q, log = TRUE) }
  p <- optimize(ll, c(low, high), maximum = TRUE, tol = 1e-14)$maximum
  p <- c(p, (theta - w[1] * p) / w[2])
  (theta - sum(w * y2 / n2))^2 - z^2 * sum(w^2 * p * (1 - p) / n2) }
est <- sum(w * y2 / n2)
cat(sprintf("score: %.7f %.7f %.7f\n", est, uniroot(away, c(1e-4, est), tol = 1e-12)$root,
            uniroot(away, c(est, .5), tol = 1e-12)$root))

# Ratio of .02 (.01, .05) and .1 (.08, .12): the values at which the interval of the difference touches 0 (Donner and Zou 2012).
t1 <- c(.02, .01, .05); t2 <- c(.1, .08, .12)
lower <- function(r) t1[1] - r * t2[1] - sqrt((t1[1] - t1[2])^2 + r^2 * (t2[3] - t2[1])^2)
upper <- function(r) t1[1] - r * t2[1] + sqrt((t1[3] - t1[1])^2 + r^2 * (t2[1] - t2[2])^2)
cat(sprintf("ratio: %.8f %.8f\n", uniroot(lower, c(0, .2), tol = 1e-13)$root, uniroot(upper, c(.2, 5), tol = 1e-13)$root))

# Rogan and Gladen's share with Lang and Reiczigel's interval (2014), for 45 of 300, recall 40 of 50, specificity 190 of 200.
lang <- function(x, n, a, na, b, nb) {
  s <- (a + 1) / (na + 2); p <- (b + 1) / (nb + 2); m <- n + z^2; q <- (x + z^2 / 2) / m
  j <- s + p - 1; pi <- (q + p - 1) / j
  vs <- s * (1 - s) / (na + 2); vp <- p * (1 - p) / (nb + 2)
  pi + 2 * z^2 * (pi * vs - (1 - pi) * vp) + c(-1, 1) * z * sqrt((q * (1 - q) / m + pi^2 * vs + (1 - pi)^2 * vp) / j^2) }
cat(sprintf("rogan-gladen: %.10f %s\n", (45 / 300 + .95 - 1) / (.8 + .95 - 1),
            paste(sprintf("%.10f", lang(45, 300, 40, 50, 190, 200)), collapse = " ")))

# Cohen's kappa of a 3 x 3 table of 100 patients (Fleiss, Levin and Paik 2003, table 18.1), its error by the delta method with
# numerical derivatives of the multinomial.
cells <- matrix(c(75, 1, 4, 5, 4, 1, 0, 0, 10), 3, byrow = TRUE) / 100
kappa <- function(v) { p <- matrix(v, 3) / sum(v); e <- sum(rowSums(p) * colSums(p)); (sum(diag(p)) - e) / (1 - e) }
v <- as.vector(cells); d <- sapply(1:9, function(i) { h <- rep(0, 9); h[i] <- 1e-6; (kappa(v + h) - kappa(v - h)) / 2e-6 })
cat(sprintf("kappa: %.8f error %.7f\n", kappa(v), sqrt((sum(v * d^2) - sum(v * d)^2) / 100)))

# Krippendorff's alpha from all pairs of values in a unit, and all pairs of values at all.
alpha <- function(units) { units <- Filter(function(u) length(u) > 1, units); all <- unlist(units); n <- length(all)
  within <- sum(sapply(units, function(u) sum(outer(u, u, "!=")) / (length(u) - 1)))
  1 - within / n / (sum(outer(all, all, "!=")) / (n * (n - 1))) }
binary <- Map(c, c(0, 1, 0, 0, 0, 0, 0, 0, 1, 0), c(1, 1, 1, 0, 0, 1, 0, 0, 0, 0))
cat(sprintf("alpha: %.8f\n", alpha(binary)))
set.seed(1); boot <- replicate(20000, alpha(binary[sample(10, 10, TRUE)])); boot <- boot[is.finite(boot)]
cat(sprintf("alpha's bootstrap: %.3f %.3f\n", quantile(boot, .025), quantile(boot, .975)))

# Recall: 18 of 20 found ones right (weight 1 each), 1 of 100 others missed (weight 10 each).
wilson <- function(p, n) { c <- (p + z^2 / 2 / n) / (1 + z^2 / n)
  c + c(-1, 1) * z * sqrt(p * (1 - p) / n + z^2 / 4 / n^2) / (1 + z^2 / n) }
a <- 20 / 1020 * c(.9, wilson(.9, 20)); b <- 1000 / 1020 * c(.01, wilson(.01, 100))
touch <- function(s, i, j) function(r) b[1] - r * a[1] + s * sqrt((b[i] - b[1])^2 + r^2 * (a[j] - a[1])^2)
r <- c(uniroot(touch(-1, 2, 3), c(0, b[1] / a[1]), tol = 1e-13)$root, uniroot(touch(1, 3, 2), c(b[1] / a[1], 50), tol = 1e-12)$root)
cat(sprintf("recall: %.8f %.8f %.8f precision %.8f %.8f\n", 1 / (1 + b[1] / a[1]), 1 / (1 + r[2]), 1 / (1 + r[1]),
            wilson(.9, 20)[1], wilson(.9, 20)[2]))
