package dev.candor;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A law or rule that says what certain notices tell; {@code docs/legal.md} says what these entries are and are not. */
public enum LegalProfile implements Named {
    /** Personal Information Protection Law, article 57. */
    CN_PERSONAL_DATA("cn-personal-data", Optional.of(Region.CN), Standard.ON),
    /** Regulations on Network Data Security, article 11. */
    CN_NETWORK_DATA("cn-network-data", Optional.of(Region.CN), Standard.OFF),
    /** Recalls: Regulations on Defective Motor Vehicle Recall, article 18; Consumer Rights Law, article 19. */
    CN_RECALL("cn-recall", Optional.of(Region.CN), Standard.ON),
    /** Food recalls: Food Safety Law, article 63, and the form of recall announcements. */
    CN_FOOD("cn-food", Optional.of(Region.CN), Standard.OFF),
    /** Work accidents: State Council decree 493, article 12. */
    CN_WORK_SAFETY("cn-work-safety", Optional.of(Region.CN), Standard.OFF),
    /** Clocks of public authorities: State Council Office 2016 no. 61 and the implementing rules of no. 80. */
    CN_AUTHORITY_CLOCKS("cn-authority-clocks", Optional.of(Region.CN), Standard.ON),
    /** Personal Data Protection Act, article 12, and enforcement rules, article 22. */
    TW_PERSONAL_DATA("tw-personal-data", Optional.of(Region.TW), Standard.OFF),
    /** Guidance of the Privacy Commissioner on data breach handling, 2023; voluntary. */
    HK_PERSONAL_DATA("hk-personal-data", Optional.of(Region.HK), Standard.OFF),
    /** General Data Protection Regulation, article 34 (2). */
    EU_GDPR("eu-gdpr", Optional.empty(), Standard.ON);

    private enum Standard {
        ON,
        OFF
    }

    private final String id;
    private final Optional<Region> region;
    private final Standard standard;

    LegalProfile(String id, Optional<Region> region, Standard standard) {
        this.id = id;
        this.region = region;
        this.standard = standard;
    }

    /** The name used in JSON and on the command line. */
    @Override
    public String id() {
        return id;
    }

    /** Those that apply when nobody chose: all of the region when it is known, else the standard ones. */
    public static Set<LegalProfile> standard(Optional<Region> region) {
        Set<LegalProfile> profiles = EnumSet.noneOf(LegalProfile.class);
        for (LegalProfile profile : values()) {
            if (region.isPresent() ? profile.region.equals(region) : profile.standard == Standard.ON) {
                profiles.add(profile);
            }
        }
        return profiles;
    }

    /** The constant with this id; throws {@link IllegalArgumentException} naming the ids that are allowed. */
    public static LegalProfile of(String id) {
        return Named.of(values(), "legal profile", id);
    }
}
