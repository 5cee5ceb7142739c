package dev.dateline.contract.fuzz;

import dev.dateline.contract.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a run found. */
public final class FuzzReport {
  private final List<String> findings = new ArrayList<>();
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final Set<String> accepted = new TreeSet<>();
  private final Set<String> refused = new TreeSet<>();

  void count(String operation, int status) {
    statuses.merge(status, 1, Integer::sum);
    (status < 400 ? accepted : refused).add(operation);
  }

  void add(int number, Draft request, Exchange answer, String what) {
    findings.add("#%d %d %s: %s".formatted(number, answer.status(), what, request));
  }

  void unanswered(int number, Draft request, Exception failure) {
    findings.add("#%d no answer (%s): %s".formatted(number, failure, request));
  }

  /** Each with the request that led to it; empty when all is well. */
  public List<String> findings() {
    return List.copyOf(findings);
  }

  /** Names of the operations that did something at least once. */
  public Set<String> accepted() {
    return Set.copyOf(accepted);
  }

  /** Names of the operations that refused something at least once. */
  public Set<String> refused() {
    return Set.copyOf(refused);
  }

  @Override
  public String toString() {
    return "answers by status " + statuses + ", " + findings.size() + " findings";
  }
}
