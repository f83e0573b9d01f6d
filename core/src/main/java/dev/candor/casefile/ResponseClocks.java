package dev.candor.casefile;

/**
 * How fast a first word is expected, in hours. The standard takes four hours for companies (the "golden four hours" of
 * Chinese practice) and, for public authorities, five hours in major events and forty-eight in others (State Council
 * Office 2016 no. 61).
 *
 * @param company for companies, platforms and persons
 * @param authorityMajor for authorities, where people or many are in danger
 * @param authority for authorities otherwise
 * @param discoveryGap the most between knowing and telling that needs no reason
 */
public record ResponseClocks(double company, double authorityMajor, double authority, double discoveryGap) {

    /** The standard. */
    public static final ResponseClocks STANDARD = new ResponseClocks(4, 5, 48, 72);

    /** Throws {@link IllegalArgumentException} when a limit is not above 0. */
    public ResponseClocks {
        if (!(company > 0 && authorityMajor > 0 && authority > 0 && discoveryGap > 0)) {
            throw new IllegalArgumentException("every limit must be above 0 hours, but they were " + company + ", "
                    + authorityMajor + ", " + authority + " and " + discoveryGap);
        }
    }
}
