package dev.dateline.time.resolve;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.time.calendar.When;

/** A date with the way to it. */
record Resolution(When when, Derivation derivation) {}
