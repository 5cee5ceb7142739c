package dev.dateline.timeline.date;

import dev.dateline.model.derivation.Derivation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the words mean, and why. */
@Schema(
    description = "What the words mean, and why.",
    example =
        """
        {"date":{"edtf":"2014-02","kind":"moment","precision":"month","earliest":"2014-02-01",\
        "latest":"2014-02-28","display":"February 2014"},\
        "derivation":{"words":"five years ago this month","rule":"relative.ago",\
        "anchor":{"kind":"none"},"steps":[{"op":"shift","amount":-5,"unit":"year"}],\
        "edtf":"2014-02"},\
        "sentence":"“five years ago this month” counted from 25 February 2019 is February 2014."}""")
public record DateAnswer(
    DateView date,
    Derivation derivation,
    @Schema(description = "The derivation as one sentence.") String sentence) {}
