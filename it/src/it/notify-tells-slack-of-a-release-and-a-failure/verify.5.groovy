def story = io.github.cimaven.it.Story.of(binding.variables)
context.get('proxy').close()
assert context.get('proxy').served() == ['slack.acme.test/api/chat.postMessage']
// To the double, and through the proxy.
assert story.logLines('Told Slack channel C0123456789: greeter is broken').size() == 2
assert !story.log().contains('proxy-secret-for-tests-only') && !story.log().contains('xoxb-for-tests-only')
true
