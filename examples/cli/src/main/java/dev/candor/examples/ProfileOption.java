package dev.candor.examples;

import dev.candor.ScoringProfile;
import dev.candor.Text;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The profile by which statements are scored. */
final class ProfileOption {

    @Option(names = "--profile", paramLabel = "FILE")
    private Optional<String> file = Optional.empty();

    /** The profile that was asked for; throws {@link InputException} when the file holds none. */
    ScoringProfile chosen() {
        return file.map(ProfileOption::read).orElseGet(ScoringProfile::standard);
    }

    /** Throws {@link InputException} when a profile was asked for where none is used. */
    void refuse(Text why) {
        if (file.isPresent()) {
            throw new InputException("--profile 在这里没有用处：" + why.zh(), "--profile has no use here: " + why.en());
        }
    }

    private static ScoringProfile read(String name) {
        ScoringProfile profile;
        try {
            profile = ScoringProfile.read(StatementFile.path(name));
        } catch (IOException e) {
            throw StatementFile.unreadable(name, e);
        } catch (IllegalArgumentException e) {
            String why =
                    String.valueOf(e.getMessage()).lines().map(String::strip).collect(Collectors.joining(" "));
            throw new InputException(name + "：不是可用的评分档：" + why, name + ": not a scoring profile: " + why);
        }
        ScoringProfile standard = ScoringProfile.standard();
        if (profile.id().equals(standard.id()) && !profile.equals(standard)) {
            throw new InputException(
                    "%s：评分档的 id 不能是 %s，那是 Candor 自带的；请另取名称".formatted(name, standard.id()),
                    "%s: the profile must not have the id '%s', which ships with Candor; give it a name of its own"
                            .formatted(name, standard.id()));
        }
        return profile;
    }
}
