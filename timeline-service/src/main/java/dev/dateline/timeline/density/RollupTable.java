package dev.dateline.timeline.density;

import dev.dateline.timeline.density.CountedBlock.Place;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads and writes many blocks of the table {@code density} at once. */
final class RollupTable {
  private static final String PLACES =
      "unnest(?::integer[], ?::integer[], ?::text[], ?::integer[], ?::bigint[]) with ordinality"
          + " place (timeline_id, facet, value, unit, block, n)";
  private static final String READ =
      "select place.n, d.starts, d.ends, d.certain from "
          + PLACES
          + " join density d on d.timeline_id = place.timeline_id and d.facet = place.facet"
          + " and d.value = place.value and d.unit = place.unit and d.block = place.block";
  private static final String SLICE = "(?::integer[])[(n - 1) * %1$d + 1 : n * %1$d]";
  private static final String WRITE =
      "insert into density (timeline_id, facet, value, unit, block, starts, ends, certain,"
          + " more_possible, more_certain)"
          + " select timeline_id, facet, value, unit, block, "
          + String.format("%1$s, %1$s, %1$s", String.format(SLICE, CountedBlock.SIZE))
          + ", (?::bigint[])[n], (?::bigint[])[n] from "
          + PLACES
          + " on conflict (timeline_id, facet, value, unit, block) do update"
          + " set starts = excluded.starts, ends = excluded.ends, certain = excluded.certain,"
          + " more_possible = excluded.more_possible, more_certain = excluded.more_certain";

  private final Connection connection;

  RollupTable(Connection connection) {
    this.connection = connection;
  }

  /** Adds to what the table has; whoever calls sees to it that nobody else does at the time. */
  void add(Map<Place, CountedBlock> more) throws SQLException {
    List<Place> places = new ArrayList<>(more.keySet());
    List<CountedBlock> blocks = new ArrayList<>(more.values());
    read(places, blocks);
    write(places, blocks);
  }

  private void read(List<Place> places, List<CountedBlock> blocks) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(READ)) {
      setPlaces(statement, 1, places);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          blocks
              .get(row.getInt(1) - 1)
              .add(new CountedBlock(ints(row, 2), ints(row, 3), ints(row, 4)));
        }
      }
    }
  }

  private void write(List<Place> places, List<CountedBlock> blocks) throws SQLException {
    int size = blocks.size();
    int[] starts = new int[size * CountedBlock.SIZE];
    int[] ends = new int[starts.length];
    int[] certain = new int[starts.length];
    for (int i = 0; i < size; i++) {
      int at = i * CountedBlock.SIZE;
      System.arraycopy(blocks.get(i).starts(), 0, starts, at, CountedBlock.SIZE);
      System.arraycopy(blocks.get(i).ends(), 0, ends, at, CountedBlock.SIZE);
      System.arraycopy(blocks.get(i).certain(), 0, certain, at, CountedBlock.SIZE);
    }
    try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
      statement.setObject(1, starts);
      statement.setObject(2, ends);
      statement.setObject(3, certain);
      statement.setObject(4, blocks.stream().mapToLong(CountedBlock::morePossible).toArray());
      statement.setObject(5, blocks.stream().mapToLong(CountedBlock::moreCertain).toArray());
      setPlaces(statement, 6, places);
      statement.executeUpdate();
    }
  }

  private static void setPlaces(PreparedStatement statement, int first, List<Place> places)
      throws SQLException {
    statement.setObject(first, places.stream().mapToInt(it -> it.set().timeline()).toArray());
    statement.setObject(first + 1, places.stream().mapToInt(it -> it.set().facet()).toArray());
    statement.setObject(
        first + 2, places.stream().map(it -> it.set().value()).toArray(String[]::new));
    statement.setObject(first + 3, places.stream().mapToInt(Place::unit).toArray());
    statement.setObject(first + 4, places.stream().mapToLong(Place::block).toArray());
  }

  /** The array in a column. */
  static int[] ints(ResultSet row, int column) throws SQLException {
    Integer[] boxed = (Integer[]) row.getArray(column).getArray();
    int[] ints = new int[boxed.length];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = boxed[i];
    }
    return ints;
  }
}
