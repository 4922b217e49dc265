def story = io.github.cimaven.it.Story.of(binding.variables)
def slack = context.get('slack')
assert !story.record().success
assert story.record().notices*.state == ['sent']
assert slack.messages.size() == 2
def message = slack.messages[1].toString()
assert message.contains(' is broken')
assert message.contains('compiler:compile')
true
