package dev.dateline.ingest.job;

import java.util.UUID;

/** Fired when a job was queued; heard once the transaction is through. */
public record JobQueued(UUID job) {}
