def story = io.github.cimaven.it.Story.of(binding.variables)
def stable = { line -> line.replaceAll(/\d+([.:]\d+)* ?(s|ms)\b/, 'T').replaceAll(/\d{4}-\d\d-\d\dT\S+/, 'T') }
def lines = story.log().readLines().findAll { it =~ /^\[(INFO|WARNING|ERROR)\]/ && !(it =~ /Download|transfer/) }.collect(stable)
def half = lines.size().intdiv(2)
def more = lines.take(half) - lines.drop(half)
assert more == []
assert lines.size() == 2 * half
