package org.kontor.identity.settings;

import java.util.List;

/** The settings of a module; register it as a service. They are entered once, from then on the company's own count. */
public interface SettingContribution {

    /** The settings. */
    List<StandardSetting> settings();
}
