# The values of KeynessTest: log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, eqs. 16 and 20).
# Rscript keyness.R
keyness <- function(y, n, prior_share, prior_words = 500) {
  a <- prior_words * prior_share
  odds <- (y + a) / (n + prior_words - y - a)
  delta <- log(odds[1]) - log(odds[2])
  sprintf("%.10f z %.10f", delta, delta / sqrt(sum(1 / (y + a))))
}
print(keyness(c(30, 20), c(5000, 60000), 50 / 65000))
print(keyness(c(5, 0), c(5000, 60000), 5 / 65000))
