//! Keys whose values are one of a few names.

/// Declares an enum, the names of its values in JSON, and how it is read.
macro_rules! choice {
    (
        $(#[$meta:meta])*
        pub enum $choice:ident, $what:literal { $( $(#[doc = $doc:literal])* $value:ident = $name:literal, )* }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $choice { $( $(#[doc = $doc])* $value, )* }

        impl $choice {
            /// Every value.
            pub const ALL: &'static [$choice] = &[$( $choice::$value ),*];

            /// Its name in JSON.
            pub fn name(self) -> &'static str {
                match self { $( $choice::$value => $name, )* }
            }
        }

        impl $crate::card::read::Read for $choice {
            fn read(at: $crate::card::read::At) -> Option<Self> {
                at.one_of($what, &[$( $name ),*]).map(|place| $choice::ALL[place])
            }

            fn shape() -> $crate::card::shape::Shape {
                $crate::card::shape::Shape::OneOf(vec![$( ($name, concat!($( $doc ),*)) ),*])
            }
        }
    };
}

pub(super) use choice;
