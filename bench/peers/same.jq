# What has to be the same whoever answers: of a page of a role the facts in all its parts, of a list which roles it has.
def page: {
  slug, title,
  alternateTitles: [(.alternateTitles // [])[].title],
  responsibilities: [(.responsibilities // [])[] | [.slug, .type]],
  skills: [(.skills // [])[] | [.slug, .kind, .importance, .level, .source.slug]],
  tools: [(.tools // [])[] | [.slug, .kind, .hot, .inDemand]],
  workSettings: [(.workSettings // [])[].slug],
  certifications: [(.certifications // [])[].slug],
  education: [(.educationLevels // [])[] | [.level, .sharePercent]],
  wages: [(.wages // [])[] | [.date, .median.amount, .mean.amount, .employment, .source.slug]],
  outlook: [(.outlook // [])[] | [.baseYear, .changePercent, .openingsPerYear, .source.slug]]
};
def peerPage: {
  slug, title,
  alternateTitles: [.alternate_titles[].title],
  responsibilities: [.responsibilities[] | [.responsibility.slug, .type]],
  skills: [.skills[] | [.skill.slug, .skill.kind, .importance, .level, .source.slug]],
  tools: [.tools[] | [.tool.slug, .tool.kind, .hot, .in_demand]],
  workSettings: [.work_settings[].work_setting.slug],
  certifications: [.certifications[].certification.slug],
  education: [.education[] | [.level, .share_percent]],
  wages: [.wages[] | [.date, .median, .mean, .employment, .source.slug]],
  outlook: [.outlook[] | [.base_year, .change_percent, .openings_per_year, .source.slug]]
};
if .items then [.items[].slug] | sort
elif .slug then page
elif .data[0].skills then .data[0] | peerPage
else [.data[].slug] | sort
end
