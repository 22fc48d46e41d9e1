package io.github.quizraft.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which column stands where.
 *
 * @param places from 0
 * @param ignored names of columns that mean nothing here
 * @param width how many columns there are
 */
record Header(Map<Column, Integer> places, List<String> ignored, int width) {
    /** The header that a first row is; in any order, with any other columns beside. */
    static Header of(List<String> names) throws BadRowException {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            boolean known = false;
            for (Column column : Column.values()) {
                if (column.isCalled(name)) {
                    known = true;
                    if (places.put(column, i) != null) {
                        throw new BadRowException("the column " + column.named() + " is there twice; remove one");
                    }
                }
            }
            if (!known) {
                ignored.add(name);
            }
        }
        for (Column column : Column.values()) {
            if (column.isRequired() && !places.containsKey(column)) {
                throw new BadRowException("there is no column " + column.named()
                        + "; the first line must name the columns, for example card_id,review_time,review_rating");
            }
        }
        return new Header(places, List.copyOf(ignored), names.size());
    }

    /** The field of a column, without spaces around it; empty where there is none. */
    String field(Column column, List<String> row) {
        Integer place = places.get(column);
        return place == null ? "" : row.get(place).strip();
    }
}
