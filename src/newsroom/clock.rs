//! The time.

use std::time::{SystemTime, UNIX_EPOCH};

/// Now, in seconds since 1970 began in UTC.
pub fn now() -> i64 {
    // A clock that stands before 1970 is wrong anyway.
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() as i64)
}
