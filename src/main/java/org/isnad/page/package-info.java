/** What people see in a browser, in Arabic and English. */
@NullMarked
package org.isnad.page;

import org.jspecify.annotations.NullMarked;
