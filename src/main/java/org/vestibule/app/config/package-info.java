/** One TOML file becomes one record a program; a wrong key or value becomes one sentence. */
@NullMarked
package org.vestibule.app.config;

import org.jspecify.annotations.NullMarked;
