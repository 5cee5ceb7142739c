package dev.dateline.time.rules;

import dev.dateline.time.grammar.Terminal;
import dev.dateline.time.grammar.Words;

/** Quarters of games: "led by 12 in the third quarter". */
final class Games {
  /** In tokens, either way. */
  private static final int REACH = 14;

  private static final String[] PLAYED = {
    "touchdown",
    "touchdowns",
    "interception",
    "interceptions",
    "fumble",
    "fumbled",
    "fumbles",
    "halftime",
    "quarterback",
    "punt",
    "punted",
    "rebounds",
    "dunk",
    "dunked",
    "overtime",
    "kickoff",
    "scored",
    "scoring",
    "yards",
    "yard",
    "bench",
    "teammates",
    "outscored",
    "buzzer"
  };
  private static final String[] LEADING = {
    "led", "trailed", "leading", "trailing", "ahead", "down"
  };

  private static final String[] EARNED = {
    "profit",
    "profits",
    "sales",
    "revenue",
    "revenues",
    "earnings",
    "income",
    "shares",
    "economy",
    "gdp",
    "net",
    "$",
    "£",
    "€",
    "%",
    "percent",
    "exports",
    "orders",
    "bank",
    "company"
  };

  private Games() {}

  /** Whether the words around a quarter are of a game and none of them of business. */
  static boolean isPlayed(Words words, int from, int to) {
    int sentence = words.text().sentenceOf(from);
    boolean played = false;
    int end = Math.min(words.size(), to + REACH);
    for (int at = Math.max(0, from - REACH); at < end; at++) {
      if (words.text().sentenceOf(at) == sentence) {
        if (words.says(at, EARNED)) {
          return false;
        }
        played |= words.says(at, PLAYED) || isLead(words, at);
      }
    }
    return played;
  }

  /** "led by 12", "trailed by nine"; not "led by Lee" or "down by 3 percent". */
  private static boolean isLead(Words words, int at) {
    return words.says(at, LEADING) && words.says(at + 1, "by") && words.is(at + 2, Terminal.NUMBER);
  }
}
