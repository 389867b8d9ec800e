/** First part of study.R: reads the files beside it. */
export const readFiles = String.raw`# Recomputes the headline numbers of a study from the files beside this script, and compares them.
# Needs R 3.6 or later and no packages:   Rscript study.R
# Methods: README.md, and docs/statistics.md of Throughline, "Studies".

# ---- 1. Files ----------------------------------------------------------------------------------

script <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))
folder <- if (length(script) == 1) dirname(gsub("~+~", " ", script, fixed = TRUE)) else "."
read_table <- function(name) {
  path <- file.path(folder, name)
  if (!file.exists(path)) return(NULL)
  read.csv(path, colClasses = "character", na.strings = "", check.names = FALSE, encoding = "UTF-8")
}

panel <- read_table("panel.csv")
measures <- read_table("measures.csv")
covariance <- read_table("covariance.csv")
pairs <- read_table("pairs.csv")            # only where people with both scores were counted cell by cell
units <- read_table("units.csv")
registered <- read_table("registration.csv")
looks <- read_table("looks.csv")            # only where there were earlier looks in the same quarter
expected <- read_table("expected.csv")

unit <- panel$unit
time <- as.numeric(panel$index)

part <- function(hypothesis, name) {
  own <- if (is.na(hypothesis)) is.na(registered$hypothesis) else registered$hypothesis %in% hypothesis
  registered$value[own & registered$part %in% name]
}
setting <- function(name) as.numeric(part(NA, name))
lag <- setting("lag")
smallest_effect <- setting("smallest effect")
alpha <- setting("alpha")

# One column of the panel: "value", "n", "rounding" (variance because a score was rounded) or
# "variance" (of an outcome, because only some customers answered); NA where not known.
column <- function(kind, series) {
  name <- paste0(kind, ":", series)
  if (name %in% names(panel)) as.numeric(panel[[name]]) else rep(NA_real_, nrow(panel))
}

# The row of the same unit some periods before; NA where there is none. A gap stays a gap.
row_before <- function(periods) match(paste(time - periods, unit), paste(time, unit))

# A mean of series, row by row, or a figure turned round so that more is better.
measure_of <- function(series, reversed = FALSE) {
  weight <- (if (reversed) -1 else 1) / length(series)
  values <- Reduce("+", lapply(series, function(one) weight * column("value", one)))
  list(name = paste(series, collapse = "+"), series = series, weight = weight, values = values)
}
is_culture <- function(series) measures$side[match(series, measures$measure)] == "culture"
`;
