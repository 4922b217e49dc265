def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.log().contains('The story wants it.')
assert story.has('target/ci/spark/totals/3.5.6_2.13/report.properties')
// It would sleep for twenty minutes.
def ofStory = "@${story.path('target/ci/spark')}".toString()
def left = { ProcessHandle.allProcesses().filter { it.info().commandLine().orElse('').contains(ofStory) }.toList() }
for (int second = 0; second < 60 && !left().isEmpty(); second++) {
    sleep(1000)
}
assert left().isEmpty()
true
