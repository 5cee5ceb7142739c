package dev.dateline.timeline.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a change made of one field. */
@Schema(
    description =
        "What a change made of one field: text, a list of texts, a number, true or false, or null.",
    example =
        """
        {"field":"date","from":"2018-06","to":"2018-06-12"}""")
public record FieldChange(
    @Schema(description = "Name of the event's field; a date is told as EDTF.") String field,
    @Schema(description = "Before.", nullable = true) @Nullable Object from,
    @Schema(description = "After.", nullable = true) @Nullable Object to) {}
