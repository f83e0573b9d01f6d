package dev.candor.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A statement, read once for all promises that it may tell of.
 *
 * @param statement the statement
 * @param whole what all of it is about
 * @param clauses what each clause tells
 */
record ToldStatement(ReadStatement statement, Gists whole, List<Told> clauses) {

    /** The quantities from one place to another. */
    List<Quantity> quantities(int from, int to) {
        return clauses.stream()
                .flatMap(told -> told.quantities().stream())
                .filter(q -> q.mention().start() >= from && q.mention().start() < to)
                .toList();
    }

    /**
     * What a clause tells, whatever was promised.
     *
     * @param place where it stands
     * @param sentence the number of its sentence
     * @param opens whether it is the first there
     * @param marks the kinds of words in it
     * @param around those of its sentence
     * @param onward those from it to the end of its sentence
     * @param day the day that it tells
     * @param days those that its sentence tells
     * @param hasDay whether its sentence tells a day, be it one that cannot be counted
     * @param isShare whether it tells a share of a hundred
     * @param quantities the numbers in it
     * @param signs the signs of this
     * @param late those that count only behind the day of a promise
     */
    record Told(
            List<Place> place,
            int sentence,
            boolean opens,
            long marks,
            long around,
            long onward,
            Optional<LocalDate> day,
            List<DueDate> days,
            boolean hasDay,
            boolean isShare,
            List<Quantity> quantities,
            Signs.Common signs,
            Signs.Common late) {

        boolean has(Mark mark) {
            return (marks & mark.bit()) != 0;
        }
    }
}
