/** Tests that read the project itself: its packages, its sources and its data files. */
package org.isnad.frame;
