//! One file, with a switch for each of its mutants.
use crate::list::{Genre, Mutant, Place, Span};
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::ops::Range;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, Member, UnOp};

/// A mutant's number.
pub type Number = u32;

/// What stands in place of a part of the text.
struct Edit {
    range: Range<usize>,
    pieces: Vec<Piece>,
}

enum Piece {
    Text(String),
    /// A part of the old text, with the edits inside it.
    Old(Range<usize>),
}

/// The file's text with switches for these mutants, and those of them that have one.
pub fn with_switches(text: &str, mutants: &[(Number, &Mutant)]) -> Result<(String, Vec<Number>)> {
    let file = syn::parse_file(text).context("not Rust")?;
    let mut wanted = BTreeMap::<Span, Vec<(Number, &Mutant)>>::new();
    for (number, mutant) in mutants {
        wanted.entry(mutant.span).or_default().push((*number, mutant));
    }
    let mut finder = Finder { lines: lines(text), text, wanted, edits: Vec::new(), done: Vec::new() };
    finder.values();
    finder.visit_file(&file);
    let Finder { mut edits, done, .. } = finder;
    // Outer ones first; of two at the same place, what is put before it comes before what replaces it.
    edits.sort_by_key(|edit| (edit.range.start, !edit.range.is_empty(), std::cmp::Reverse(edit.range.end)));
    Ok((render(text, &edits, 0..text.len(), None), done))
}

/// Where each line begins, in bytes.
fn lines(text: &str) -> Vec<usize> {
    std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect()
}

/// A part of the text with every edit inside it, but not with the edit it is a piece of.
fn render(text: &str, edits: &[Edit], range: Range<usize>, not: Option<usize>) -> String {
    let mut out = String::new();
    let mut at = range.start;
    let first = not.map_or(0, |index| index + 1);
    for (index, edit) in edits.iter().enumerate().skip(first) {
        if edit.range.start < at || edit.range.end > range.end || edit.range.start > range.end {
            continue;
        }
        out.push_str(&text[at..edit.range.start]);
        for piece in &edit.pieces {
            match piece {
                Piece::Text(new) => out.push_str(new),
                Piece::Old(old) => out.push_str(&render(text, edits, old.clone(), Some(index))),
            }
        }
        at = edit.range.end;
    }
    out.push_str(&text[at..range.end]);
    out
}

struct Finder<'a> {
    lines: Vec<usize>,
    text: &'a str,
    wanted: BTreeMap<Span, Vec<(Number, &'a Mutant)>>,
    edits: Vec<Edit>,
    done: Vec<Number>,
}

fn on(number: Number) -> String {
    format!("crate::mutant::on({number})")
}

fn text(new: impl Into<String>) -> Piece {
    Piece::Text(new.into())
}

/// What the compiler says about a text between these two is about these mutants.
fn about(numbers: &[Number]) -> (Piece, Piece) {
    let named = numbers.iter().map(Number::to_string).collect::<Vec<_>>().join(",");
    (text(format!("/*m{named}*/")), text("/*e*/"))
}

impl<'a> Finder<'a> {
    fn offset(&self, place: Place) -> usize {
        let start = self.lines[place.line - 1];
        let line = &self.text[start..];
        line.char_indices().nth(place.column - 1).map_or(self.text.len(), |(at, _)| start + at)
    }

    fn place(at: proc_macro2::LineColumn) -> Place {
        Place { line: at.line, column: at.column + 1 }
    }

    fn span(node: &impl Spanned) -> Span {
        let span = node.span();
        Span { start: Self::place(span.start()), end: Self::place(span.end()) }
    }

    fn range(&self, node: &impl Spanned) -> Range<usize> {
        let span = Self::span(node);
        self.offset(span.start)..self.offset(span.end)
    }

    /// The mutants of these kinds at this place.
    fn take(&mut self, span: Span, genre: Genre) -> Vec<(Number, &'a Mutant)> {
        let found = self.wanted.get(&span).into_iter().flatten().filter(|(_, mutant)| mutant.genre == genre).copied();
        found.collect()
    }

    fn put(&mut self, numbers: &[Number], range: Range<usize>, mut pieces: Vec<Piece>) {
        let (begins, ends) = about(numbers);
        pieces.insert(0, begins);
        pieces.push(ends);
        self.edits.push(Edit { range, pieces });
        self.done.extend(numbers);
    }

    /// Functions that answer at once.
    fn values(&mut self) {
        for (span, mutants) in self.wanted.clone() {
            let (at, end) = (self.offset(span.start), self.offset(span.end));
            let mutants: Vec<_> = mutants.into_iter().filter(|(_, mutant)| mutant.genre == Genre::FnValue).collect();
            if mutants.is_empty() {
                continue;
            }
            let mut pieces = Vec::new();
            for (number, mutant) in &mutants {
                if mutant.replacement.starts_with("::std::iter::") {
                    // An unnamed type cannot be two: the empty one is what there is, with all of it left out.
                    if mutant.replacement == "::std::iter::empty()" {
                        let none = format!("}}; all.filter(|_| !{})", on(*number));
                        self.put(&[*number], at..end, vec![text("let all = {"), Piece::Old(at..end), text(none)]);
                    }
                    continue;
                }
                let (begins, ends) = about(&[*number]);
                let said = format!("if {} {{ return {}; }}", on(*number), mutant.replacement);
                pieces.extend([begins, text(said), ends]);
            }
            let numbers = mutants.iter().filter(|(_, mutant)| !mutant.replacement.starts_with("::std::iter::"));
            let numbers: Vec<_> = numbers.map(|(number, _)| *number).collect();
            if !numbers.is_empty() {
                self.put(&numbers, at..at, pieces);
            }
        }
    }

    fn operator(&mut self, node: &syn::ExprBinary) {
        let mutants = self.take(Self::span(&node.op), Genre::BinaryOperator);
        let numbers: Vec<_> = mutants.iter().map(|(number, _)| *number).collect();
        if mutants.is_empty() || has_let(&node.left) || has_let(&node.right) {
            return;
        }
        let (left, right) = (self.range(&node.left), self.range(&node.right));
        let whole = left.start..right.end;
        let usual = &self.text[self.range(&node.op)];
        let pieces = match node.op {
            BinOp::And(_) | BinOp::Or(_) => {
                let name = if matches!(node.op, BinOp::And(_)) { "and" } else { "or" };
                let [number] = numbers[..] else { return };
                vec![
                    text(format!("crate::mutant::{name}({number}, ")),
                    Piece::Old(left),
                    text(", || "),
                    Piece::Old(right),
                    text(")"),
                ]
            }
            BinOp::Eq(_) | BinOp::Ne(_) => {
                let [number] = numbers[..] else { return };
                let operator = format!(" {usual} ");
                let turned = format!(") ^ {})", on(number));
                vec![text("(("), Piece::Old(left), text(operator), Piece::Old(right), text(turned)]
            }
            BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_) => {
                let others: Vec<_> =
                    mutants.iter().map(|(number, m)| format!("({number}, {:?})", m.replacement)).collect();
                vec![
                    text(format!("crate::mutant::compare({usual:?}, &[{}], &(", others.join(", "))),
                    Piece::Old(left),
                    text("), &("),
                    Piece::Old(right),
                    text("))"),
                ]
            }
            _ => {
                let mut pieces = vec![text("(")];
                for (number, mutant) in &mutants {
                    let (begins, ends) = about(&[*number]);
                    pieces.extend([text(format!("if {} {{ ", on(*number))), begins]);
                    pieces.extend([text("("), Piece::Old(left.clone())]);
                    pieces.extend([text(format!(") {} (", mutant.replacement)), Piece::Old(right.clone()), text(")")]);
                    pieces.extend([ends, text(" } else ")]);
                }
                pieces.extend([text("{ ("), Piece::Old(left), text(format!(") {usual} ("))]);
                pieces.extend([Piece::Old(right), text(") })")]);
                pieces
            }
        };
        self.put(&numbers, whole, pieces);
    }

    /// Arms that are never taken, and conditions that always or never hold.
    fn arm(&mut self, node: &syn::Arm, rest: bool) {
        let left_out = if rest { self.take(Self::span(node), Genre::MatchArm) } else { Vec::new() };
        let guard = node.guard.as_ref().map(|(_, guard)| &**guard);
        let guards = guard.map(|guard| self.take(Self::span(guard), Genre::MatchArmGuard)).unwrap_or_default();
        let numbers: Vec<_> = left_out.iter().chain(&guards).map(|(number, _)| *number).collect();
        let never: Vec<_> =
            left_out.iter().chain(guards.iter().filter(|(_, mutant)| mutant.replacement == "false")).collect();
        let never = never.iter().map(|(number, _)| format!("!{}", on(*number))).collect::<Vec<_>>().join(" && ");
        let always = guards.iter().find(|(_, mutant)| mutant.replacement == "true").map(|(number, _)| *number);
        match guard {
            Some(guard) if !numbers.is_empty() && !has_let(guard) => {
                let range = self.range(guard);
                let mut pieces = vec![text("(")];
                if !never.is_empty() {
                    pieces.push(text(format!("{never} && ")));
                }
                if let Some(always) = always {
                    pieces.push(text(format!("({} || ", on(always))));
                }
                pieces.extend([
                    text("("),
                    Piece::Old(range.clone()),
                    text(if always.is_some() { ")))" } else { "))" }),
                ]);
                self.put(&numbers, range, pieces);
            }
            None if !numbers.is_empty() => {
                let at = self.range(&node.pat).end;
                self.put(&numbers, at..at, vec![text(format!(" if {never}"))]);
            }
            _ => {}
        }
    }
}

/// Whether a pattern is `_` or a name; a name in capitals is a variant's.
fn takes_all(pat: &syn::Pat) -> bool {
    match pat {
        syn::Pat::Wild(_) => true,
        syn::Pat::Ident(name) => name.subpat.is_none() && name.ident.to_string().starts_with(char::is_lowercase),
        _ => false,
    }
}

/// Whether an expression binds names, as parts of `if let … && …` do.
fn has_let(expr: &Expr) -> bool {
    match expr {
        Expr::Let(_) => true,
        Expr::Binary(binary) => has_let(&binary.left) || has_let(&binary.right),
        _ => false,
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_expr_binary(&mut self, node: &'ast syn::ExprBinary) {
        self.operator(node);
        visit::visit_expr_binary(self, node);
    }

    fn visit_expr_unary(&mut self, node: &'ast syn::ExprUnary) {
        for (number, _) in self.take(Self::span(&node.op), Genre::UnaryOperator) {
            let (range, inner) = (self.range(node), self.range(&node.expr));
            let pieces = match node.op {
                UnOp::Not(_) => vec![text(format!("({} ^ !", on(number))), Piece::Old(inner), text(")")],
                _ => {
                    let begins = format!("(if {} {{ ", on(number));
                    vec![text(begins), Piece::Old(inner.clone()), text(" } else { -"), Piece::Old(inner), text(" })")]
                }
            };
            self.put(&[number], range, pieces);
        }
        visit::visit_expr_unary(self, node);
    }

    fn visit_expr_match(&mut self, node: &'ast syn::ExprMatch) {
        // Without an arm that takes the rest, a match that may leave one out is not taken by the compiler.
        let rest = node.arms.iter().any(|arm| arm.guard.is_none() && takes_all(&arm.pat));
        for arm in &node.arms {
            self.arm(arm, rest);
        }
        visit::visit_expr_match(self, node);
    }

    fn visit_expr_struct(&mut self, node: &'ast syn::ExprStruct) {
        if let Some(rest) = &node.rest {
            let rest = self.text[self.range(rest)].to_owned();
            let path = self.text[self.range(&node.path)].to_owned();
            let base = if rest == "Default::default()" { format!("<{path} as Default>::default()") } else { rest };
            for field in &node.fields {
                let Member::Named(name) = &field.member else { continue };
                for (number, _) in self.take(Self::span(field), Genre::StructField) {
                    let (range, value) = (self.range(field), self.range(&field.expr));
                    let begins = format!("{name}: if {} {{ ({base}).{name} }} else {{ ", on(number));
                    self.put(&[number], range, vec![text(begins), Piece::Old(value), text(" }")]);
                }
            }
        }
        visit::visit_expr_struct(self, node);
    }
}
