def story = io.github.cimaven.it.Story.of(binding.variables)
def notice = story.record().notices[0]
assert notice.state == 'failed'
assert notice.reason.contains('channel_not_found')
assert context.get('slack').messages.size() == 2
true
