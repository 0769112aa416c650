//! One declaration per object of the format.

/// Declares a struct whose fields are the keys of a JSON object, and how it is read.
///
/// A field of type `Option` or `Vec` may be absent. Every field is read even when one is wrong, so that
/// all problems are noted. With `=> function`, the function sees the finished struct and its place, notes
/// what does not fit together, and returns the struct or refuses it.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $name:ident { $( $(#[$field_meta:meta])* pub $field:ident: $kind:ty, )* }
        $( => $verify:expr )?
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name { $( $(#[$field_meta])* pub $field: $kind, )* }

        impl $crate::card::read::Read for $name {
            fn read(at: $crate::card::read::At) -> Option<Self> {
                at.keys(&[$( stringify!($field) ),*])?;
                $( let $field = at.field(stringify!($field)); )*
                let record = $name { $( $field: $field?, )* };
                $( let record = $verify(record, at)?; )?
                Some(record)
            }
        }
    };
}

pub(super) use record;
