package dev.dateline.ingest.article;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Some articles, the newest first.
 *
 * @param next address of the following page; null on the last
 */
@Schema(
    description = "Some articles, the newest first.",
    example =
        "{\"items\":["
            + ArticleView.EXAMPLE
            + "],\"next\":\"/api/v1/articles?timeline=main&limit=1&cursor=AZgObDwefE-dVR9vCk4rEQ\"}")
public record ArticlePage(
    @Schema(required = true) List<ArticleView> items,
    @Schema(
            required = true,
            nullable = true,
            description = "Address of the following page; null on the last.",
            examples = "/api/v1/articles?limit=50&cursor=AZgObDwefE-dVR9vCk4rEQ")
        @Nullable String next) {}
