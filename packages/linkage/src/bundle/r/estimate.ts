/** Third part of study.R: the dynamic model inside units, plain, jackknifed and corrected. */
export const estimate = String.raw`
# ---- 3. Inside units: y now on y, x and everything held constant before -------------------------

# Takes unit and period means out, exactly, in panels with gaps as well.
demean <- function(columns, u, p) {
  columns <- as.matrix(columns)
  code <- match(u, unique(u))
  size <- tabulate(code)
  inside <- function(m) m - (rowsum(m, code, reorder = FALSE) / size)[code, , drop = FALSE]
  periods <- unique(p)
  columns <- inside(columns)
  if (length(periods) < 2) return(columns)
  qr.resid(qr(inside(outer(p, periods[-1], "==") * 1)), columns)
}

# b = (S - D)^-1 X'y; D: expected sampling error in S, 0 without correction. psi: influence of units.
within_fit <- function(s, corrected) {
  inside <- demean(cbind(s$y, s$X), s$u, s$p)
  y <- inside[, 1]
  X <- inside[, -1, drop = FALSE]
  k <- ncol(X)
  S <- crossprod(X)
  D <- matrix(0, k, k)
  Dy <- 0
  rows_of_unit <- tabulate(match(s$u, unique(s$u)))[match(s$u, unique(s$u))]
  rows_of_period <- tabulate(match(s$p, unique(s$p)))[match(s$p, unique(s$p))]
  w <- (1 - 1 / rows_of_unit) * (1 - 1 / rows_of_period)
  if (corrected) {
    D <- matrix(colSums(w * s$E), k, k)
    Dy <- sum(w * s$Ey)
  }
  bread <- solve(S - D, tol = 0)
  b <- drop(bread %*% crossprod(X, y))
  score <- rowsum(X * (y - drop(X %*% b)), s$u, reorder = FALSE)
  if (corrected) {
    own <- rowsum(w * s$E, s$u, reorder = FALSE)
    for (a in 1:k) score[, a] <- score[, a] + own[, a + (0:(k - 1)) * k, drop = FALSE] %*% b
  }
  whitener <- backsolve(chol(S), diag(k))
  shares <- eigen(t(whitener) %*% (S - D) %*% whitener, symmetric = TRUE, only.values = TRUE)$values
  list(b = b, psi = score %*% bread, S = diag(S), D = diag(D), yy = sum(y^2), Dy = Dy, eigen = min(shares))
}

# 2 b - (b1 + b2) / 2, halves by period; an odd number of periods averages both splits.
jackknife <- function(s, full, corrected) {
  periods <- sort(unique(s$p))
  middle <- length(periods) / 2
  halves <- list()
  for (cut in unique(c(floor(middle), ceiling(middle)))) {
    for (early in c(TRUE, FALSE)) {
      keep <- (s$p <= periods[cut]) == early
      keep[keep] <- table(s$u[keep])[s$u[keep]] > 1
      half <- list(y = s$y[keep], X = s$X[keep, , drop = FALSE], u = s$u[keep], p = s$p[keep])
      if (corrected) half <- c(half, list(E = s$E[keep, , drop = FALSE], Ey = s$Ey[keep]))
      halves <- c(halves, list(within_fit(half, corrected)))
    }
  }
  b <- 2 * full$b
  psi <- 2 * full$psi
  for (half in halves) {
    b <- b - half$b / length(halves)
    at <- rownames(half$psi)
    psi[at, ] <- psi[at, ] - half$psi / length(halves)
  }
  list(b = b, psi = psi, eigen = min(vapply(halves, function(half) half$eigen, 0)))
}

coefficients_of <- function(fit, scale) {
  J <- nrow(fit$psi)
  se <- sqrt(colSums(fit$psi^2) * J / (J - 1))
  list(b = fit$b * scale, se = se * scale, p = 2 * pt(-abs(fit$b / se), J - 1), df = J - 1)
}

equation <- function(y, x, lag) {
  all_measures <- c(list(y), x)
  culture <- vapply(all_measures, function(one) any(is_culture(one$series)), TRUE)
  before <- row_before(1)
  earlier <- row_before(lag)
  row_of <- c(list(before), rep(list(earlier), length(x)))
  X <- mapply(function(one, at) one$values[at], all_measures, row_of)
  keep <- !is.na(y$values) & complete.cases(X)
  keep[keep] <- table(unit[keep])[unit[keep]] > 1
  s <- list(y = y$values[keep], X = X[keep, , drop = FALSE], u = unit[keep], p = time[keep])
  precision <- list(culture = precision_of(all_measures[culture]), outcome = precision_of(all_measures[!culture]))
  k <- length(all_measures)
  if (precision$culture != "none") {
    s$E <- matrix(0, sum(keep), k * k)
    for (a in 1:k) for (b in 1:k) {
      # With a longer lag the regressors come from another cell than the outcome before.
      if (lag > 1 && xor(a == 1, b == 1)) next
      s$E[, a + (b - 1) * k] <- measure_error(all_measures[[a]], all_measures[[b]])[row_of[[a]][keep]]
    }
    s$Ey <- measure_error(y, y)[keep]
  }
  plain <- within_fit(s, FALSE)
  plain_scale <- sqrt(plain$S / plain$yy)
  attempt <- function(run) tryCatch(run(), error = function(e) NULL)
  half <- attempt(function() jackknife(s, plain, FALSE))
  model <- list(
    names = vapply(all_measures, function(one) one$name, ""), to = y$name, precision = precision,
    units = length(unique(s$u)), rows = length(s$y), periods = length(unique(s$p)),
    fe = coefficients_of(plain, plain_scale),
    fe_hpj = if (!is.null(half)) coefficients_of(half, plain_scale), eiv_hpj = NULL, eigen = NULL, reliability = NULL
  )
  if (precision$culture == "none") return(model)
  full <- within_fit(s, TRUE)
  scale <- suppressWarnings(sqrt((full$S - full$D) / (full$yy - full$Dy)))
  both <- attempt(function() jackknife(s, full, TRUE))
  model$reliability <- (full$S - full$D) / full$S
  if (!is.null(both)) {
    model$eiv_hpj <- coefficients_of(both, scale)
    model$eigen <- both$eigen
  }
  model
}

# The best rung that the panel carries, chosen before any result is looked at; one for all equations of an outcome.
choose_rung <- function(equations) {
  if (length(equations) == 0 || is.null(equations[[1]])) return(NULL)
  periods <- equations[[1]]$periods
  used <- Filter(Negate(is.null), equations)
  eigen <- lapply(used, function(one) one$eigen)
  smallest <- if (any(vapply(eigen, is.null, TRUE))) NA else min(unlist(eigen))
  joint <- all(vapply(used, function(one) one$precision$culture == "full", TRUE))
  halved <- all(vapply(used, function(one) !is.null(one$fe_hpj), TRUE))
  rung <- if (periods >= 10 && joint && !is.na(smallest) && smallest >= 0.25) "eiv_hpj" else if (periods >= 6 && halved) "fe_hpj" else "fe"
  list(estimator = rung, periods = periods, smallest = smallest)
}

with_limits <- function(effect) {
  half <- qt(0.975, effect$df) * effect$se
  half90 <- qt(0.95, effect$df) * effect$se
  c(effect, list(low = effect$b - half, high = effect$b + half, low90 = effect$b - half90, high90 = effect$b + half90))
}

# With the correction p is the larger of the two with and without it; without, estimate and error are divided by the
# root of the two reliabilities where these are known.
read_effect <- function(model, from, estimator) {
  if (is.null(model)) return(NULL)
  own <- model[[estimator]]
  at <- match(from, model$names[-1]) + 1
  if (is.null(own) || is.na(at) || !is.finite(own$b[at])) return(NULL)
  effect <- list(from = from, to = model$to, estimator = estimator, b = own$b[at], se = own$se[at], p = own$p[at], df = own$df)
  if (estimator == "eiv_hpj") {
    plain <- model$fe_hpj
    effect$p <- max(effect$p, if (is.null(plain)) 1 else plain$p[at])
    if (!is.null(plain)) effect <- c(effect, list(uncorrected = plain$b[at], uncorrected_p = plain$p[at]))
  } else if (!is.null(model$reliability) && all(model$reliability[c(1, at)] > 0)) {
    factor <- 1 / sqrt(model$reliability[1] * model$reliability[at])
    effect$b <- effect$b * factor
    effect$se <- effect$se * factor
    effect$disattenuation <- factor
  }
  effect$known <- model$precision$culture != "none" && model$precision$outcome != "none"
  with_limits(c(effect, list(units = model$units, rows = model$rows)))
}
`;
