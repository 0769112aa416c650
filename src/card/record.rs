//! One declaration per object of the format.

/// Declares a struct whose fields are the keys of a JSON object, how it is read, and how the schema
/// describes it.
///
/// A field of type `Option` or `Vec` may be absent. Every field is read even when one is wrong, so that
/// all problems are noted. What stands behind `=` is an example of its value, as JSON. With `=> function`,
/// the function sees the finished struct and its place, notes what does not fit together, and returns the
/// struct or refuses it. `needs a | b` tells the schema that at least one of these keys must be there; the
/// function sees to it.
macro_rules! record {
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident { $( $(#[doc = $field_doc:literal])* pub $field:ident: $kind:ty = $example:literal, )* }
        $( needs $( $need:ident )|+ )?
        $( => $verify:expr )?
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name { $( $(#[doc = $field_doc])* pub $field: $kind, )* }

        impl $name {
            /// Its keys.
            pub(crate) const KEYS: &'static [&'static str] = &[$( stringify!($field) ),*];
        }

        impl $crate::card::read::Read for $name {
            fn read(at: $crate::card::read::At) -> Option<Self> {
                at.keys(Self::KEYS)?;
                // Every field is read before any is looked at: one way out for all of them is the least code.
                let ($( Some($field), )*) = ($( at.field(stringify!($field)), )*) else { return None };
                let record = $name { $( $field, )* };
                $( let record = $verify(record, at)?; )?
                Some(record)
            }

            fn shape() -> $crate::card::shape::Shape {
                $crate::card::shape::Shape::Record(|| $crate::card::shape::Record {
                    name: stringify!($name),
                    needs: &[$( $( stringify!($need) ),+ )?],
                    doc: $crate::card::shape::doc(&[$( $doc ),*]),
                    fields: vec![$( $crate::card::shape::Field {
                        key: stringify!($field),
                        doc: $crate::card::shape::doc(&[$( $field_doc ),*]),
                        example: $example,
                        required: <$kind as $crate::card::read::Read>::REQUIRED,
                        shape: <$kind as $crate::card::read::Read>::shape(),
                    } ),*],
                })
            }
        }
    };
}

pub(super) use record;
