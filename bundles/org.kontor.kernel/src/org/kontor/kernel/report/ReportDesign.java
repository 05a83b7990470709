package org.kontor.kernel.report;

import java.net.URL;
import java.util.List;
import java.util.Map;
import org.kontor.kernel.text.Text;

/** A report that a module ships, offered as a service: a BIRT design over one or several data sets. */
public interface ReportDesign {

    /** The report's name, for example {@code sales-by-customer}; also on the command line. */
    String id();

    /** What users call it. */
    Text label();

    /** One sentence on what it answers. */
    Text description();

    /** The area whose users see it, for example {@code orders}. */
    String area();

    /** The design file. */
    URL design();

    /** The ids of the data sets it reads; the first one is what a CSV export delivers. */
    List<String> datasets();

    /**
     * Values that the report gives its data sets itself and therefore does not ask for, by parameter. Several reports can so
     * be made of one design and one data set, each over another part of it.
     */
    default Map<String, Object> given() {
        return Map.of();
    }
}
