package org.kontor.performance.internal.meetings;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kontor.identity.settings.SettingContribution;
import org.kontor.identity.settings.StandardSetting;
import org.kontor.kernel.text.Text;
import org.osgi.service.component.annotations.Component;

/** On which days of the week departments meet: Monday, unless the company says otherwise (ACT-16). */
@Component
public final class MeetingsSettings implements SettingContribution {

    static final String WEEKDAYS = "meetings.weekdays";
    static final String USUAL = "1";

    private static final String WRITTEN = "[1-7](\\s*,\\s*[1-7])*";

    @Override
    public List<StandardSetting> settings() {
        return List.of(new StandardSetting(WEEKDAYS, MeetingText.of(WEEKDAYS), USUAL, MeetingsSettings::problem));
    }

    private static Optional<Text> problem(String written) {
        return written.strip().matches(WRITTEN) ? Optional.empty() : Optional.of(MeetingText.of("weekdays.unknown"));
    }

    /** The days that a setting names, 1 for Monday to 7 for Sunday. */
    static Set<DayOfWeek> days(String written) {
        Set<DayOfWeek> days = new TreeSet<>();
        Arrays.stream(written.split(",", -1))
                .map(String::strip)
                .map(Integer::parseInt)
                .map(DayOfWeek::of)
                .forEach(days::add);
        return days;
    }
}
