/** Fourth part of study.R: the part between units, correlations, aggregation and the two arms. */
export const levels = String.raw`
# ---- 4. Between units, correlations, aggregation, arms ------------------------------------------

# Unit means, standardised across units; least squares with HC3 errors.
between_columns <- function(x, y, covariates) {
  names <- unique(unit)
  mean_of <- function(values) as.vector(tapply(values, factor(unit, names), mean, na.rm = TRUE))
  columns <- cbind(mean_of(y$values), mean_of(x$values))
  for (one in covariates) {
    value <- if (one %in% names(units)) as.numeric(units[[one]][match(names, units$unit)]) else NA
    columns <- cbind(columns, value)
  }
  columns[complete.cases(columns), , drop = FALSE]
}
between_units <- function(x, y) {
  columns <- between_columns(x, y, part(NA, "unit covariate"))
  if (nrow(columns) < 3 || any(apply(columns, 2, sd) == 0)) return(NULL)
  Z <- scale(columns)
  X <- cbind(1, Z[, -1, drop = FALSE])
  q <- qr(X)
  df <- nrow(X) - ncol(X)
  if (q$rank < ncol(X) || df < 1) return(NULL)
  h <- rowSums(qr.Q(q)^2)
  bread <- solve(crossprod(X))
  b <- drop(bread %*% crossprod(X, Z[, 1]))
  e <- Z[, 1] - drop(X %*% b)
  se <- sqrt(diag(bread %*% crossprod(X * (e / (1 - h))) %*% bread))[2]
  with_limits(list(from = x$name, to = y$name, estimator = "ols_hc3", b = b[[2]], se = se[[1]],
    p = 2 * pt(-abs(b[[2]] / se[[1]]), df), df = df, known = TRUE, units = nrow(X), rows = nrow(panel)))
}

correlation <- function(a, b, df, error_df) {
  r <- sum(a * b) / sqrt(sum(a^2) * sum(b^2))
  limits <- tanh(atanh(r) + c(-1, 1) * qnorm(0.975) / sqrt(error_df))
  list(r = r, low = limits[1], high = limits[2])
}

# At the registered lag: inside units, the same without what all units share, and between units.
correlate_levels <- function(x, y, lag) {
  before <- x$values[row_before(lag)]
  keep <- !is.na(before) & !is.na(y$values)
  centred <- function(v, u) v - ave(v, u)
  u <- unit[keep]
  within <- correlation(centred(before[keep], u), centred(y$values[keep], u), NA, sum(keep) - length(unique(u)) - 2)
  means <- function(v) { m <- as.vector(tapply(v, factor(u, unique(u)), mean)); m - mean(m) }
  between <- correlation(means(before[keep]), means(y$values[keep]), NA, length(unique(u)) - 3)
  keep[keep] <- table(u)[u] > 1
  inside <- demean(cbind(before[keep], y$values[keep]), unit[keep], time[keep])
  df <- sum(keep) - length(unique(unit[keep])) - length(unique(time[keep]))
  list(within = within, within_two_way = correlation(inside[, 1], inside[, 2], df, df - 1), between = between)
}

# Is a score a property of its unit and period? One-way analysis of variance over cells.
judge_aggregation <- function(series) {
  at <- pooled_at(series, series)
  value <- column("value", series)
  n <- column("n", series)[!is.na(value)]
  value <- value[!is.na(value)]
  inside <- if (length(at)) as.numeric(covariance$covariance[at[1]]) else NA
  if (is.na(inside) || inside <= 0 || anyNA(n) || length(n) < 10) return("unknown")
  df <- length(n) - 1
  between <- sum(n * (value - sum(n * value) / sum(n))^2) / df
  size <- (sum(n) - sum(n^2) / sum(n)) / df
  agreement <- as.numeric(measures$agreement[match(series, measures$measure)])
  met <- sum(
    pf(between / inside, df, sum(n) - length(n), lower.tail = FALSE) < 0.05,
    (between - inside) / (between + (size - 1) * inside) >= 0.05,
    1 - inside / between >= 0.60,
    isTRUE(agreement >= 0.70)
  )
  if (met == 4) "justified" else if (met >= 2) "weak" else "not justified"
}

# Slopes above and below the unit's usual level, the registered lag before; CR1 errors.
compare_arms <- function(x, y, reliability, lag) {
  moved <- x$values - ave(x$values, unit, FUN = function(v) mean(v, na.rm = TRUE))
  before <- row_before(lag)
  X <- cbind(y$values[row_before(1)], cbind(pmax(moved, 0), pmin(moved, 0))[before, ])
  keep <- !is.na(y$values) & complete.cases(X)
  keep[keep] <- table(unit[keep])[unit[keep]] > 1
  s <- list(y = y$values[keep], X = X[keep, ], u = unit[keep], p = time[keep])
  fit <- within_fit(s, FALSE)
  scale <- sqrt(sum(demean(x$values[before][keep], s$u, s$p)^2) / fit$yy)
  J <- nrow(fit$psi)
  error <- function(influence) sqrt(sum(influence^2) * J / (J - 1))
  arm <- function(at) list(b = fit$b[at] * scale, se = error(fit$psi[, at]) * scale, p = pt(fit$b[at] / error(fit$psi[, at]), J - 1, lower.tail = FALSE))
  gap <- fit$b[2] - fit$b[3]
  gap_error <- error(fit$psi[, 2] - fit$psi[, 3])
  p <- 2 * pt(-abs(gap / gap_error), J - 1)
  limits <- (gap + c(-1, 1) * qt(0.95, J - 1) * gap_error) * scale
  bound <- if (length(reliability) == 1 && reliability > 0) 2 * smallest_effect * sqrt(reliability) else NA
  label <- if (p < alpha) { if (gap < 0) "stronger_below" else "stronger_above" } else if (!is.na(bound) && limits[1] > -bound && limits[2] < bound) "symmetric" else "unresolved"
  list(above = arm(2), below = arm(3), difference = list(b = gap * scale, se = gap_error * scale, p = p), label = label)
}
`;
