import java.util.concurrent.TimeUnit

def story = io.github.cimaven.it.Story.of(binding.variables)
// When Maven was killed, the session that began with the classes was asleep.
def running = context.get('running').get(1, TimeUnit.MINUTES)
def folder = 'target/ci/spark/totals/3.5.6_2.13'
def session = '@' + story.path("$folder/java.args")
assert running.count { it.contains(session) } == 1
assert story.text("$folder/java.args").contains('totals/classes.jar')
assert story.text("$folder/report.properties").contains('phase=check')
assert !story.has('target/ci/record.json')

for (int second = 0; second < 60 && !story.processes().isEmpty(); second++) {
    sleep(1000)
}
assert story.processes() == []
true
