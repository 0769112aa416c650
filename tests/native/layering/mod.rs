//! What a part of the project must not know, name or do. The rules are those of `ARCHITECTURE.md`.

mod folders;
mod script;
mod view;
