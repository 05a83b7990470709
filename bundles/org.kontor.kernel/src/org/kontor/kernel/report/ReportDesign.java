package org.kontor.kernel.report;

import java.net.URL;
import java.util.List;
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
}
